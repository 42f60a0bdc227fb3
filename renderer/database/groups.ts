import type { Group } from '#shared/model/item.ts';
import { freeOrderAmong, orderAt } from './agendaPlaces.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { deleteItem, goesOutFirst } from './items.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

export async function listGroups(meetingId: string): Promise<Group[]> {
  return inUse(await database.groups.where({ meetingId }).toArray());
}

/** A new group between two of the agenda's top-level order keys. Returns its id. */
export async function addGroup(
  meetingId: string,
  title: string,
  place: { after: string | null; before: string | null },
): Promise<string> {
  const row = newRow();
  await changeMeeting(meetingId, { name: 'addGroup', burst: row.id }, async () => {
    const order = await orderAt(meetingId, { ...place, groupId: null });
    await database.groups.add({ ...row, meetingId, order, title, sentNumber: null, deletedAt: null });
  });
  return row.id;
}

export async function renameGroup(group: Group, title: string): Promise<void> {
  await changeMeeting(group.meetingId, 'renameGroup', async () => {
    await patch(database.groups, group.id, { title });
  });
}

/** Puts a group in the bin with the items in it. While some of them were sent out they are withdrawn, and it stays. */
export async function deleteGroup(group: Group): Promise<void> {
  await changeMeeting(group.meetingId, 'deleteGroup', async () => {
    const deletedAt = moment();
    const items = inUse(await database.items.where({ meetingId: group.meetingId }).toArray());
    const inside = items.filter((item) => item.groupId === group.id);
    if (inside.some(goesOutFirst)) {
      for (const item of inside.filter((one) => !one.withdrawn)) await deleteItem(item);
      return;
    }
    await patch(database.groups, group.id, { deletedAt });
    await database.items.bulkPut(inside.map((item) => ({ ...item, deletedAt, updatedAt: deletedAt })));
  });
}

/** Removes for good a group that never got a title nor an item: right after it was added there is nothing to undo either. */
export async function discardGroup(group: Group): Promise<void> {
  await changeMeeting(group.meetingId, { name: 'deleteGroup', burst: group.id }, async () => {
    const stored = await database.groups.get(group.id);
    const items = await database.items.where({ meetingId: group.meetingId }).toArray();
    if (stored?.title.trim() !== '' || items.some(({ groupId }) => groupId === group.id)) return;
    await database.groups.delete(group.id);
  });
}

/** Brings back the group and the items that were put in the bin together with it. */
export async function restoreGroup(group: Group): Promise<void> {
  await changeMeeting(group.meetingId, 'bringBack', async () => {
    const stored = await database.groups.get(group.id);
    if (!stored) return;
    const items = await database.items.where({ meetingId: group.meetingId }).toArray();
    const together = items.filter((item) => item.groupId === group.id && item.deletedAt === stored.deletedAt);
    await database.items.bulkPut(together.map((item) => ({ ...item, deletedAt: null, updatedAt: moment() })));
    const order = await freeOrderAmong(stored.meetingId, null, stored);
    await patch(database.groups, group.id, { deletedAt: null, order });
  });
}
