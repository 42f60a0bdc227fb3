import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { changeBody, deleteBody } from '../../../renderer/database/bodies.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { addMeeting, deleteMeeting } from '../../../renderer/database/meetings.ts';
import { readSearchable } from '../../../renderer/database/search.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleMeeting.meeting;
const earlier = { date: '1999-06-04', startTime: '09:30', endTime: '11:00', place: 'Bådhuset' };

describe('what the search field looks through', () => {
  it('is every item in use with the number it has in its agenda, the newest meeting first', async () => {
    await storeSnapshot(sampleMeeting);
    const other = await addMeeting(sampleBody.id, earlier);
    const { meetings, items } = await readSearchable();
    expect(meetings.map(({ meeting }) => meeting.id)).toEqual([id, other]);
    const agendas = [await readAgenda(id), await readAgenda(other)];
    expect(items.map(({ number, item }) => [number, item.id])).toEqual(
      agendas.flatMap((agenda) => agenda!.items.map(({ number, item }) => [number, item.id])),
    );
  });

  it('has the numbers that go on through the year', async () => {
    await storeSnapshot(sampleMeeting);
    await changeBody(sampleBody.id, { numbering: 'throughYear' });
    const later = await addMeeting(sampleBody.id, { ...earlier, date: '2031-12-30' });
    const first = (await readSearchable()).items[0];
    expect([first?.meeting.id, first?.number]).toEqual([later, String(sampleMeeting.items.length + 1)]);
  });

  it('is every appendix in the order of the agenda, with its number', async () => {
    await storeSnapshot(sampleMeeting);
    await changeBody(sampleBody.id, { appendixNumbering: 'perMeeting' });
    const { appendices } = await readSearchable();
    expect(appendices.map(({ number }) => number)).toEqual(sampleMeeting.appendices.map((_, at) => at + 1));
    expect(new Set(appendices.map(({ appendix }) => appendix.id))).toEqual(
      new Set(sampleMeeting.appendices.map((appendix) => appendix.id)),
    );
  });

  it('leaves out what is in the bin, and all that lies in it', async () => {
    await storeSnapshot(sampleMeeting);
    const [gone] = sampleMeeting.items;
    await deleteItem(gone!);
    const ids = (await readSearchable()).items.map(({ item }) => item.id);
    expect(ids).toHaveLength(sampleMeeting.items.length - 1);
    expect(ids).not.toContain(gone!.id);
    await deleteMeeting(id);
    expect(await readSearchable()).toMatchObject({ meetings: [], items: [], appendices: [] });
  });

  it('finds the meetings of a body that is in the bin, but not the body', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteBody(sampleBody.id);
    const { bodies, meetings } = await readSearchable();
    expect(bodies).toEqual([]);
    expect(meetings.map(({ body }) => body.name)).toEqual([sampleBody.name]);
  });
});
