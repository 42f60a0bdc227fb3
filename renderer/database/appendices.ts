import { siblingsInOrder } from '#shared/agenda/siblings.ts';
import type { Access } from '#shared/model/access.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Item } from '#shared/model/item.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { freeOrder, orderLast, orderOneStep } from './order.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

export async function listAppendices(itemId: string): Promise<Appendix[]> {
  return siblingsInOrder(await database.appendices.where({ itemId }).toArray());
}

export async function listAppendicesOfMeeting(meetingId: string): Promise<Appendix[]> {
  return inUse(await database.appendices.where({ meetingId }).toArray());
}

/** Announces an appendix by its title, last in the item. Returns its id. */
export async function addAppendix(item: Item, title: string): Promise<string> {
  const row = newRow();
  await changeMeeting(item.meetingId, 'addAppendix', async () => {
    await database.appendices.add({
      ...row,
      meetingId: item.meetingId,
      itemId: item.id,
      order: orderLast(await listAppendices(item.id)),
      title,
      access: 'open',
      source: null,
      earlierFiles: [],
      sentNumber: null,
      deletedAt: null,
    });
  });
  return row.id;
}

export async function changeAppendix(
  appendix: Appendix,
  changes: { title?: string; access?: Access },
): Promise<void> {
  await changeMeeting(appendix.meetingId, 'changeAppendix', async () => {
    await patch(database.appendices, appendix.id, changes);
  });
}

/** Moves an appendix one place up (-1) or down (1) in its item; at the end it stays where it is. */
export async function moveAppendix(appendix: Appendix, direction: -1 | 1): Promise<void> {
  await changeMeeting(appendix.meetingId, 'moveAppendix', async () => {
    const order = orderOneStep(await listAppendices(appendix.itemId), appendix.id, direction);
    if (order) await patch(database.appendices, appendix.id, { order });
  });
}

/** Puts an appendix in the bin. */
export async function deleteAppendix(appendix: Appendix): Promise<void> {
  await changeMeeting(appendix.meetingId, 'deleteAppendix', async () => {
    await patch(database.appendices, appendix.id, { deletedAt: moment() });
  });
}

/** Brings an appendix back from the bin to its place. */
export async function restoreAppendix(appendix: Appendix): Promise<void> {
  await changeMeeting(appendix.meetingId, 'bringBack', async () => {
    const stored = await database.appendices.get(appendix.id);
    if (!stored) return;
    const order = freeOrder(await listAppendices(stored.itemId), stored);
    await patch(database.appendices, stored.id, { deletedAt: null, order });
  });
}
