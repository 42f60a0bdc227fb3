import { describe, expect, it } from 'vitest';
import { addAppendix, deleteAppendices, listAppendices } from '../../../renderer/database/appendices.ts';
import { readBin, readBinOfMeeting, type BinEntry } from '../../../renderer/database/bin.ts';
import { bringBack, deleteForGood } from '../../../renderer/database/binActs.ts';
import { deleteBody, deleteMember, listMembers } from '../../../renderer/database/bodies.ts';
import { database } from '../../../renderer/database/connection.ts';
import { addGroup, deleteGroup, renameGroup } from '../../../renderer/database/groups.ts';
import { MEETINGS_HISTORY } from '../../../renderer/database/history/journal.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { deleteItem, listItems } from '../../../renderer/database/items.ts';
import { deleteMeeting, listMeetings } from '../../../renderer/database/meetings.ts';
import { deleteSection, listSections } from '../../../renderer/database/sections.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { deleteYearEntries } from '../../../renderer/database/yearPlan.ts';
import { findBrokenReferences } from '#shared/package/references.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { dump, expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';
import { moveItem } from './moves.ts';

startWithEmptyDatabase();

const { meeting, body, items } = sampleMeeting;
const [first, second, third] = items;
const [section] = sampleMeeting.sections.filter(({ itemId }) => itemId === first!.id);

const inBin = async (): Promise<string[]> =>
  (await readBinOfMeeting(meeting.id)).map(({ kind, title }) => `${kind} ${title}`);

async function entryOf(id: string): Promise<BinEntry> {
  const entries = [...(await readBinOfMeeting(meeting.id)), ...(await readBin())];
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`${id} is not in the bin`);
  return found;
}

/** A group Sager with the second and the third item in it. */
async function makeGroup(): Promise<string> {
  const groupId = await addGroup(meeting.id, 'Sager', { after: null, before: null });
  for (const item of [second!, third!]) {
    const stored = (await database.items.get(item.id))!;
    await moveItem(stored, {
      groupId,
      after: item === third ? await orderOf(second!.id) : null,
      before: null,
    });
  }
  return groupId;
}

async function orderOf(itemId: string): Promise<string> {
  return (await database.items.get(itemId))!.order;
}

async function deleteStoredGroup(groupId: string): Promise<void> {
  await deleteGroup((await database.groups.get(groupId))!);
}

describe('the bin of a meeting', () => {
  it('is empty while nothing was deleted', async () => {
    await storeSnapshot(sampleMeeting);
    expect(await readBinOfMeeting(meeting.id)).toEqual([]);
  });

  it('shows the newest first, with what each stood in', async () => {
    await storeSnapshot(sampleMeeting);
    const appendixId = await addAppendix(first!, 'Tabel');
    later();
    await deleteAppendices([(await database.appendices.get(appendixId))!]);
    later();
    const deletedAt = later();
    await deleteSection(section!);
    const [newest, oldest, ...others] = await readBinOfMeeting(meeting.id);
    expect(others).toEqual([]);
    expect(newest).toMatchObject({ title: section!.heading, from: first!.title, deletedAt });
    expect(oldest).toMatchObject({ kind: 'appendix', title: 'Tabel', from: first!.title });
  });

  it('shows one line for a group and what went with it, another for what went before', async () => {
    await storeSnapshot(sampleMeeting);
    const groupId = await makeGroup();
    await deleteItem((await database.items.get(third!.id))!);
    later();
    await deleteStoredGroup(groupId);
    expect(await inBin()).toEqual(['group Sager', `item ${third!.title}`]);
    expect(await entryOf(groupId)).toMatchObject({ itemCount: 1 });
    expect(await entryOf(third!.id)).toMatchObject({ from: 'Sager' });
  });

  it('shows nothing of an item that is itself in the bin', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteSection(section!);
    await deleteItem(first!);
    expect(await inBin()).toEqual([`item ${first!.title}`]);
    await bringBack(await entryOf(first!.id));
    expect(await inBin()).toEqual([`section ${section!.heading}`]);
  });
});

describe('bringing back', () => {
  it('makes everything as it was, each to its place', async () => {
    await storeSnapshot(sampleMeeting);
    const groupId = await makeGroup();
    const appendixId = await addAppendix(first!, 'Tabel');
    const before = await dump();
    later();
    await deleteSection(section!);
    await deleteAppendices([(await database.appendices.get(appendixId))!]);
    await deleteStoredGroup(groupId);
    await deleteItem(items.at(-1)!);
    await deleteMember((await listMembers(body.id))[0]!.id);
    await deleteYearEntries(body.id, [sampleMeeting.yearEntries[0]!.id]);
    for (const entry of [...(await readBinOfMeeting(meeting.id)), ...(await readBin())]) {
      await bringBack(entry);
    }
    expect(await dump()).toEqual(before);
    await deleteMeeting(meeting.id);
    await deleteBody(body.id);
    for (const entry of await readBin()) await bringBack(entry);
    expect(await dump()).toEqual(before);
  });

  it('can be undone', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteItem(first!);
    const entry = await entryOf(first!.id);
    await expectTurned(meeting.id, () => bringBack(entry));
  });
});

describe('deleting for good', () => {
  it('takes an item with all of its parts, and no more', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteItem(first!);
    const entry = await entryOf(first!.id);
    await expectTurned(meeting.id, () => deleteForGood([entry]));
    expect(await database.items.get(first!.id)).toBeUndefined();
    expect(await database.sections.where({ itemId: first!.id }).count()).toBe(0);
    expect(await listItems(meeting.id)).toHaveLength(items.length - 1);
    expect(findBrokenReferences(await readSnapshot(meeting.id, 'with bin'))).toEqual([]);
  });

  it('takes a group with what went with it, not what went before or was moved out', async () => {
    await storeSnapshot(sampleMeeting);
    const groupId = await makeGroup();
    await renameGroup((await database.groups.get(groupId))!, 'Sager');
    await deleteItem((await database.items.get(third!.id))!);
    later();
    await deleteStoredGroup(groupId);
    await deleteForGood([await entryOf(groupId)]);
    expect(await inBin()).toEqual([`item ${third!.title}`]);
    expect(await database.items.get(second!.id)).toBeUndefined();
    await bringBack(await entryOf(third!.id));
    expect((await listItems(meeting.id)).map(({ id }) => id)).toContain(third!.id);
  });

  it('empties the bin of a meeting in one step', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteSection(section!);
    await deleteItem(second!);
    const entries = await readBinOfMeeting(meeting.id);
    await expectTurned(meeting.id, () => deleteForGood(entries));
    expect(await inBin()).toEqual([]);
    expect((await listSections(first!.id)).map(({ id }) => id)).not.toContain(section!.id);
    expect(await listAppendices(second!.id)).toEqual([]);
  });

  it('takes a meeting and then its body, but no body that has meetings', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteBody(body.id);
    expect(await entryOf(body.id)).toMatchObject({ needed: true });
    await deleteForGood([await entryOf(body.id)]);
    expect(await database.bodies.get(body.id)).toBeDefined();
    await deleteMeeting(meeting.id);
    await deleteForGood(await readBin());
    const rows = (await Promise.all(database.tables.map((table) => table.count()))).reduce((a, b) => a + b);
    expect(rows).toBe(0);
  });

  it('can be undone in the list of meetings, with everything in the meeting', async () => {
    await storeSnapshot(sampleMeeting);
    const before = await dump();
    await deleteMeeting(meeting.id);
    const entry = await entryOf(meeting.id);
    await expectTurned(MEETINGS_HISTORY, () => deleteForGood([entry]));
    await turn(MEETINGS_HISTORY, 'undo');
    await turn(MEETINGS_HISTORY, 'undo');
    expect(await dump()).toEqual(before);
    expect(await listMeetings()).toHaveLength(1);
  });
});
