import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { database } from '../../../renderer/database/connection.ts';
import {
  addGroup,
  discardGroup,
  deleteGroup,
  listGroups,
  renameGroup,
  restoreGroup,
} from '../../../renderer/database/groups.ts';
import { historyOf } from '../../../renderer/database/history/journal.ts';
import { moveGroup } from './moves.ts';
import { addItem, deleteItem, restoreItem } from '../../../renderer/database/items.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { groupSchema, type Group } from '#shared/model/item.ts';
import { dump, expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';
import { emptySample } from './emptySample.ts';

startWithEmptyDatabase();

const { id: meetingId } = emptySample.meeting;
const alone = { after: null, before: null };

async function groupOf(id: string): Promise<Group> {
  return (await database.groups.get(id))!;
}

/** One group after another, each with two items. */
async function addGroups(...names: string[]): Promise<Group[]> {
  await storeSnapshot(emptySample);
  const groups: Group[] = [];
  for (const title of names) {
    const place = { after: groups.at(-1)?.order ?? null, before: null };
    const groupId = await addGroup(meetingId, title, place);
    groups.push(await groupOf(groupId));
    const first = await addItem(meetingId, `${title} 1`, { groupId, ...alone });
    const { order } = (await database.items.get(first))!;
    await addItem(meetingId, `${title} 2`, { groupId, after: order, before: null });
  }
  return groups;
}

/** The agenda's titles from top to bottom. */
async function titles(): Promise<string[]> {
  const { outline } = (await readAgenda(meetingId))!;
  return outline.flatMap((entry) =>
    entry.kind === 'group'
      ? [entry.group.title, ...entry.items.map(({ item }) => item.title)]
      : [entry.item.title],
  );
}

describe('groups', () => {
  it('are put where they are to stand', async () => {
    const [a, b] = await addGroups('A', 'B');
    await addGroup(meetingId, 'Midt', { after: a!.order, before: b!.order });
    expect(await titles()).toEqual(['A', 'A 1', 'A 2', 'Midt', 'B', 'B 1', 'B 2']);
    for (const group of await listGroups(meetingId)) expect(groupSchema.parse(group)).toEqual(group);
  });

  it('are renamed', async () => {
    const [a] = await addGroups('A');
    const now = later();
    await renameGroup(a!, 'Beslutningspunkter');
    expect(await groupOf(a!.id)).toEqual({ ...a, title: 'Beslutningspunkter', updatedAt: now });
  });

  it('are moved with their items, and back', async () => {
    const [a, b] = await addGroups('A', 'B');
    await moveGroup(a!, { after: b!.order, before: null });
    expect(await titles()).toEqual(['B', 'B 1', 'B 2', 'A', 'A 1', 'A 2']);
    await moveGroup(await groupOf(a!.id), { after: null, before: b!.order });
    expect(await titles()).toEqual(['A', 'A 1', 'A 2', 'B', 'B 1', 'B 2']);
  });

  it('go into the bin with their items and come back with them', async () => {
    const [a] = await addGroups('A', 'B');
    await expectUndone(
      () => deleteGroup(a!),
      () => restoreGroup(a!),
    );
    await deleteGroup(a!);
    expect(await titles()).toEqual(['B', 'B 1', 'B 2']);
  });

  it('leave in the bin what was there before them', async () => {
    const [a] = await addGroups('A');
    const [first] = (await readAgenda(meetingId))!.items;
    await deleteItem(first!.item);
    later();
    await deleteGroup(a!);
    later();
    await restoreGroup(a!);
    expect(await titles()).toEqual(['A', 'A 2']);
    await restoreItem(first!.item);
    expect(await titles()).toEqual(['A', 'A 1', 'A 2']);
  });

  it('come back beside what has taken their place', async () => {
    const [a, b, c] = await addGroups('A', 'B', 'C');
    await deleteGroup(b!);
    await addItem(meetingId, 'Ny', { groupId: null, after: a!.order, before: c!.order });
    await restoreGroup(b!);
    const orders = (await readAgenda(meetingId))!.outline.map((entry) =>
      entry.kind === 'group' ? entry.group.order : entry.item.order,
    );
    expect(new Set(orders).size).toBe(4);
    expect(await titles()).toEqual(['A', 'A 1', 'A 2', 'Ny', 'B', 'B 1', 'B 2', 'C', 'C 1', 'C 2']);
  });

  it('stay as they are when they are brought back without having been in the bin', async () => {
    const [a] = await addGroups('A', 'B');
    const before = await dump();
    await restoreGroup(a!);
    expect(await dump()).toEqual(before);
  });
});

describe('a group that was given no title', () => {
  it('goes as if it had never been added, and leaves nothing to undo', async () => {
    await storeSnapshot(emptySample);
    const before = await dump();
    const id = await addGroup(meetingId, '', alone);
    later();
    await discardGroup(await groupOf(id));
    expect(await dump()).toEqual(before);
    expect(historyOf(meetingId).done).toEqual([]);
  });

  it.each([
    { what: 'a title', write: (group: Group) => renameGroup(group, 'Sager') },
    { what: 'an item', write: ({ id }: Group) => addItem(meetingId, '', { groupId: id, ...alone }) },
  ])('stays when it has $what by then', async ({ write }) => {
    await storeSnapshot(emptySample);
    const group = await groupOf(await addGroup(meetingId, '', alone));
    await write(group);
    await discardGroup(group);
    expect(await listGroups(meetingId)).toHaveLength(1);
  });
});
