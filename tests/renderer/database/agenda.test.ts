import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { changeBody } from '../../../renderer/database/bodies.ts';
import { changeItem } from '../../../renderer/database/items.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = fullMeeting.meeting;
const { appendices, items } = fullMeeting;

describe('readAgenda', () => {
  it('puts everything in its place, with its number', async () => {
    await storeSnapshot(fullMeeting);
    const agenda = (await readAgenda(id))!;
    const { updatedAt: _updatedAt, ...meeting } = fullMeeting.meeting;
    expect(agenda.meeting).toEqual(meeting);
    expect(agenda.body).toEqual(fullMeeting.body);
    expect(agenda.outline.filter(({ kind }) => kind === 'group')).toHaveLength(1);
    expect(agenda.items.map(({ number }) => number)).toEqual(items.map((_item, index) => String(index + 1)));
    expect(agenda.sections).toHaveLength(fullMeeting.sections.length);
    expect(agenda.appendices).toHaveLength(appendices.length);
    expect([...agenda.lacks]).toEqual([]);
  });

  it("follows the body's numbering", async () => {
    await storeSnapshot(fullMeeting);
    expect((await readAgenda(id))?.appendixNumbers.size).toBe(0);
    await changeBody(fullMeeting.body.id, { numbering: 'grouped', appendixNumbering: 'perMeeting' });
    const agenda = (await readAgenda(id))!;
    expect(agenda.items.map(({ number }) => number).filter((number) => number.includes('.'))).toHaveLength(2);
    const numbers = [...agenda.appendixNumbers.values()].toSorted((a, b) => a - b);
    expect(numbers).toEqual(appendices.map((_appendix, index) => index + 1));
  });

  it('says what is missing, item by item', async () => {
    await storeSnapshot(fullMeeting);
    await changeItem(items[4]!, { title: ' ' });
    expect([...(await readAgenda(id))!.lacks]).toEqual([[items[4]!.id, ['title']]]);
  });

  it('is null for a meeting that is not there', async () => {
    expect(await readAgenda(id)).toBeNull();
  });
});
