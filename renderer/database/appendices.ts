import { siblingsInOrder } from '#shared/agenda/siblings.ts';
import type { Access } from '#shared/model/access.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Item } from '#shared/model/item.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { bodyOf } from './items.ts';
import { freeOrder, orderBefore, orderLast, orderOneStep, type Ordered } from './order.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

export async function listAppendices(itemId: string): Promise<Appendix[]> {
  return siblingsInOrder(await database.appendices.where({ itemId }).toArray());
}

export async function listAppendicesOfMeeting(meetingId: string): Promise<Appendix[]> {
  return inUse(await database.appendices.where({ meetingId }).toArray());
}

/** What a new appendix is called, and what is in it; null where it is announced by its title and comes later. */
export type NewAppendix = Pick<Appendix, 'title' | 'source'>;

/** Adds an appendix, last in the item. Returns its id. */
export async function addAppendix(
  item: Item,
  title: string,
  source: Appendix['source'] = null,
): Promise<string> {
  return changeMeeting(item.meetingId, 'addAppendix', async () => {
    const [added] = await storeAppendices(item, [{ title, source }]);
    return added?.id ?? '';
  });
}

/** Adds appendices with files, last in the item and in this order, all of them or none. */
export async function attachFiles(item: Item, files: readonly NewAppendix[]): Promise<Appendix[]> {
  return changeMeeting(item.meetingId, 'attachFiles', () => storeAppendices(item, files));
}

async function storeAppendices(item: Item, added: readonly NewAppendix[]): Promise<Appendix[]> {
  let siblings: readonly Ordered[] = await listAppendices(item.id);
  const rows = added.map((fields) => {
    const row: Appendix = {
      ...newRow(),
      ...fields,
      meetingId: item.meetingId,
      itemId: item.id,
      order: orderLast(siblings),
      access: 'open',
      earlierFiles: [],
      sentNumber: null,
      deletedAt: null,
    };
    siblings = [...siblings, row];
    return row;
  });
  await database.appendices.bulkAdd(rows);
  return rows;
}

export async function changeAppendix(
  appendix: Appendix,
  changes: { title?: string; access?: Access },
): Promise<void> {
  await changeMeeting(appendix.meetingId, 'changeAppendix', async () => {
    await patch(database.appendices, appendix.id, changes);
  });
}

/**
 * Moves an appendix one place up (-1) or down (1). At the edge of its item it goes on into the item above or below among
 * these, which are in order; at the ends it stays where it is. Where it stands is read here: keys are pressed faster than
 * a screen is drawn.
 */
export async function moveAppendix(
  appendix: Appendix,
  direction: -1 | 1,
  itemIds: readonly string[] = [appendix.itemId],
): Promise<void> {
  await changeMeeting(appendix.meetingId, 'moveAppendix', async () => {
    const stored = await database.appendices.get(appendix.id);
    if (!stored) return;
    const order = orderOneStep(await listAppendices(stored.itemId), stored.id, direction);
    if (order) return patch(database.appendices, stored.id, { order });
    const itemId = itemIds[itemIds.indexOf(stored.itemId) + direction];
    if (itemId === undefined) return;
    const [first] = await listAppendices(itemId);
    await putInItem(stored, itemId, direction === 1 ? (first?.id ?? null) : null);
  });
}

/**
 * Moves an appendix to before another one of an item of the meeting, its own or not; null is after them all. A number
 * that it was sent out with belongs to the item where appendices are counted per item, and is left behind there.
 */
export async function moveAppendixTo(
  { id, meetingId }: Appendix,
  itemId: string,
  beforeId: string | null,
): Promise<void> {
  await changeMeeting(meetingId, 'moveAppendix', async () => {
    const stored = await database.appendices.get(id);
    if (stored) await putInItem(stored, itemId, beforeId);
  });
}

async function putInItem(stored: Appendix, itemId: string, beforeId: string | null): Promise<void> {
  const order = orderBefore(await listAppendices(itemId), stored.id, beforeId);
  const { appendixNumbering } = await bodyOf(stored.meetingId);
  const losesNumber = appendixNumbering === 'perItem' && stored.itemId !== itemId;
  await patch(database.appendices, stored.id, { itemId, order, ...(losesNumber && { sentNumber: null }) });
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
