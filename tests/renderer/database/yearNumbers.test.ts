import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { changeBody } from '../../../renderer/database/bodies.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { addMeeting, changeMeetingFacts, deleteMeeting } from '../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const STANDARD_ITEMS = sampleBody.standardItems.length;
const year = sampleMeeting.meeting.date.slice(0, 4);
const facts = { date: `${year}-12-01`, startTime: '09:00', endTime: '11:00', place: 'Bådhuset' };

/** The sample's body and meeting, numbered through the year. */
async function storeSample(): Promise<void> {
  await storeSnapshot(sampleMeeting);
  await changeBody(sampleBody.id, { numbering: 'throughYear' });
}

async function firstNumber(meetingId: string): Promise<string | undefined> {
  return (await readAgenda(meetingId))?.items[0]?.number;
}

describe('numbers through the year', () => {
  it('go on from all earlier meetings of the body in the same calendar year', async () => {
    await storeSample();
    const second = await addMeeting(sampleBody.id, facts);
    const third = await addMeeting(sampleBody.id, { ...facts, date: `${year}-12-20` });
    expect(await firstNumber(sampleMeeting.meeting.id)).toBe('1');
    expect(await firstNumber(second)).toBe(String(1 + sampleMeeting.items.length));
    expect(await firstNumber(third)).toBe(String(1 + sampleMeeting.items.length + STANDARD_ITEMS));
  });

  it('begin again in a new year', async () => {
    await storeSample();
    const next = await addMeeting(sampleBody.id, { ...facts, date: `${Number(year) + 1}-01-02` });
    expect(await firstNumber(next)).toBe('1');
  });

  it('do not count what is in the bin, nor other bodies', async () => {
    await storeSample();
    const second = await addMeeting(sampleBody.id, facts);
    await deleteItem(sampleMeeting.items[0]!);
    expect(await firstNumber(second)).toBe(String(sampleMeeting.items.length));
    await deleteMeeting(sampleMeeting.meeting.id);
    expect(await firstNumber(second)).toBe('1');
  });

  it('follow the clock within a day, and then the order in which the meetings were made', async () => {
    await storeSample();
    await deleteMeeting(sampleMeeting.meeting.id);
    const first = await addMeeting(sampleBody.id, facts);
    later();
    const second = await addMeeting(sampleBody.id, facts);
    expect(await firstNumber(first)).toBe('1');
    expect(await firstNumber(second)).toBe(String(1 + STANDARD_ITEMS));
    await changeMeetingFacts(second, { startTime: '08:00' });
    expect(await firstNumber(first)).toBe(String(1 + STANDARD_ITEMS));
    expect(await firstNumber(second)).toBe('1');
  });

  it('are not for bodies that number from 1 at each meeting', async () => {
    await storeSnapshot(sampleMeeting);
    expect(await firstNumber(await addMeeting(sampleBody.id, facts))).toBe('1');
  });
});
