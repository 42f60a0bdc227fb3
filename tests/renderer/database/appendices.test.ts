import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import {
  addAppendix,
  changeAccess,
  deleteAppendices,
  listAppendices,
  listAppendicesOfMeeting,
  moveAppendices,
  moveAppendicesTo,
  renameAppendix,
  restoreAppendix,
} from '../../../renderer/database/appendices.ts';
import { changeBody } from '../../../renderer/database/bodies.ts';
import { database } from '../../../renderer/database/connection.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { appendixSchema, type Appendix } from '#shared/model/appendix.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { expectTurned, expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

/** An item of the sample that has no appendices of its own. */
const item = sampleMeeting.items.find(
  ({ id }) => !sampleMeeting.appendices.some(({ itemId }) => itemId === id),
)!;

async function add(...names: string[]): Promise<Appendix[]> {
  await storeSnapshot(sampleMeeting);
  for (const title of names) await addAppendix(item, title);
  return listAppendices(item.id);
}

const titlesIn = async (itemId: string): Promise<string[]> =>
  (await listAppendices(itemId)).map(({ title }) => title);
const titles = (): Promise<string[]> => titlesIn(item.id);

describe('appendices', () => {
  it('are announced by their title, last in the item', async () => {
    const added = await add('A', 'B', 'C');
    expect(await titles()).toEqual(['A', 'B', 'C']);
    expect(appendixSchema.parse(added[0])).toMatchObject({ itemId: item.id, access: 'open', source: null });
    expect(await listAppendicesOfMeeting(item.meetingId)).toHaveLength(sampleMeeting.appendices.length + 3);
  });

  it('are changed in the fields named', async () => {
    const [a] = await add('A');
    const now = later();
    await changeAccess([a!], 'closed');
    await renameAppendix(a!, 'Nyt');
    expect(await listAppendices(item.id)).toEqual([{ ...a, title: 'Nyt', access: 'closed', updatedAt: now }]);
  });

  it('are moved one place, and the numbers follow', async () => {
    const [a] = await add('A', 'B', 'C');
    await changeBody(sampleMeeting.body.id, { appendixNumbering: 'perItem' });
    await moveAppendices([a!], 1);
    expect(await titles()).toEqual(['B', 'A', 'C']);
    const { appendixNumbers } = (await readAgenda(item.meetingId))!;
    expect(appendixNumbers.get(a!.id)).toBe(2);
    await moveAppendices([a!], -1);
    expect(await titles()).toEqual(['A', 'B', 'C']);
  });

  it('stay at the end they stand at', async () => {
    const added = await add('A', 'B', 'C');
    await moveAppendices([added[0]!], -1);
    await moveAppendices([added[2]!], 1);
    expect(await titles()).toEqual(['A', 'B', 'C']);
  });

  it('go into the bin and come back to their place', async () => {
    const [, b] = await add('A', 'B', 'C');
    await expectUndone(
      () => deleteAppendices([b!]),
      () => restoreAppendix(b!),
    );
    await deleteAppendices([b!]);
    expect(await titles()).toEqual(['A', 'C']);
  });

  it('come back beside what has taken their place', async () => {
    const [, b] = await add('A', 'B');
    await deleteAppendices([b!]);
    await addAppendix(item, 'Ny');
    await restoreAppendix(b!);
    expect(await titles()).toEqual(['A', 'Ny', 'B']);
    await moveAppendices([b!], -1);
    expect(await titles()).toEqual(['A', 'B', 'Ny']);
  });

  it('go on into the item above or below, also an empty one, and stay at the ends', async () => {
    const [a, b] = await add('A', 'B');
    const others = sampleMeeting.items.filter(({ id }) => id !== item.id);
    const above = others.find(({ id }) => sampleMeeting.appendices.some(({ itemId }) => itemId === id))!;
    const empty = others.find(({ id }) => !sampleMeeting.appendices.some(({ itemId }) => itemId === id))!;
    const through = [above.id, item.id, empty.id];
    await expectTurned(item.meetingId, () => moveAppendices([b!], 1, through));
    // As when a key is pressed before the screen has followed.
    await moveAppendices([b!], 1, through);
    expect(await titlesIn(empty.id)).toEqual(['B']);
    await moveAppendices([b!], -1, through);
    expect(await titles()).toEqual(['A', 'B']);
    await moveAppendices([a!], -1, through);
    expect((await titlesIn(above.id)).at(-1)).toBe('A');
    for (let steps = 0; steps < 10; steps += 1) await moveAppendices([a!], -1, through);
    expect((await titlesIn(above.id))[0]).toBe('A');
  });

  it('are moved to any place in any item, in one step', async () => {
    const [a, b, c] = await add('A', 'B', 'C');
    await moveAppendicesTo([c!], item.id, a!.id);
    expect(await titles()).toEqual(['C', 'A', 'B']);
    await moveAppendicesTo([c!], item.id, null);
    expect(await titles()).toEqual(['A', 'B', 'C']);
    await moveAppendicesTo([a!], item.id, c!.id);
    expect(await titles()).toEqual(['B', 'A', 'C']);
    const elsewhere = sampleMeeting.items.find(({ id }) => id !== item.id)!;
    await expectTurned(item.meetingId, () => moveAppendicesTo([b!], elsewhere.id, null));
    expect(await titles()).toEqual(['A', 'C']);
    expect((await listAppendices(elsewhere.id)).at(-1)?.title).toBe('B');
  });

  it('are closed, moved and deleted several at a time, each in one step', async () => {
    const [a, b, c, d] = await add('A', 'B', 'C', 'D');
    const elsewhere = sampleMeeting.items.find(({ id }) => id !== item.id)!;
    await expectTurned(item.meetingId, () => changeAccess([a!, c!], 'closed'));
    expect((await listAppendices(item.id)).map(({ access }) => access)).toEqual([
      'closed',
      'open',
      'closed',
      'open',
    ]);
    await expectTurned(item.meetingId, () => moveAppendicesTo([c!, d!], item.id, a!.id));
    expect(await titles()).toEqual(['C', 'D', 'A', 'B']);
    await expectTurned(item.meetingId, () => moveAppendicesTo([a!, b!], elsewhere.id, null));
    expect((await titlesIn(elsewhere.id)).slice(-2)).toEqual(['A', 'B']);
    await expectTurned(item.meetingId, () => deleteAppendices([c!, d!]));
    expect(await titles()).toEqual([]);
  });

  it('go one place up or down together, and all stay when the one in front is at the end', async () => {
    const [, b, c] = await add('A', 'B', 'C', 'D');
    await expectTurned(item.meetingId, () => moveAppendices([b!, c!], 1));
    expect(await titles()).toEqual(['A', 'D', 'B', 'C']);
    await moveAppendices([b!, c!], 1);
    expect(await titles()).toEqual(['A', 'D', 'B', 'C']);
    await moveAppendices([b!, c!], -1);
    await moveAppendices([b!, c!], -1);
    await moveAppendices([b!, c!], -1);
    expect(await titles()).toEqual(['B', 'C', 'A', 'D']);
  });

  it('keep the number that they were sent out with in another item, unless it is the item that counts them', async () => {
    const [a, b] = await add('A', 'B');
    const elsewhere = sampleMeeting.items.find(({ id }) => id !== item.id)!;
    await database.appendices.update(a!.id, { sentNumber: '7' });
    await database.appendices.update(b!.id, { sentNumber: '8' });
    await changeBody(sampleMeeting.body.id, { appendixNumbering: 'perMeeting' });
    await moveAppendicesTo([a!], elsewhere.id, null);
    expect((await database.appendices.get(a!.id))?.sentNumber).toBe('7');
    await changeBody(sampleMeeting.body.id, { appendixNumbering: 'perItem' });
    await moveAppendicesTo([b!], item.id, null);
    expect((await database.appendices.get(b!.id))?.sentNumber).toBe('8');
    await moveAppendicesTo([b!], elsewhere.id, null);
    expect((await database.appendices.get(b!.id))?.sentNumber).toBeNull();
  });

  it('are referred to by the number that they have wherever they are moved', async () => {
    const [a, b] = await add('A', 'B');
    await changeBody(sampleMeeting.body.id, { appendixNumbering: 'perMeeting' });
    const named = async (id: string) => (await readAgenda(item.meetingId))!.references.get(id);
    const before = await named(a!.id);
    await moveAppendicesTo([b!], item.id, a!.id);
    expect(await named(b!.id)).toMatchObject({ number: before?.number });
    expect(await named(a!.id)).not.toMatchObject({ number: before?.number });
  });
});
