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

export async function renameAppendix({ id, meetingId }: Appendix, title: string): Promise<void> {
  await changeMeeting(meetingId, 'changeAppendix', async () => {
    await patch(database.appendices, id, { title });
  });
}

export async function changeAccess(appendices: readonly Appendix[], access: Access): Promise<void> {
  await changeAppendices(appendices, 'changeAppendix', async ({ id }) => {
    await patch(database.appendices, id, { access });
  });
}

/**
 * Moves appendices of a meeting, given in their order, one place up (-1) or down (1). At the edge of its item one goes on
 * into the item above or below among these, which are in order; when the one in front is at the end, all stay where they
 * are. Where they stand is read here: keys are pressed faster than a screen is drawn.
 */
export async function moveAppendices(
  appendices: readonly Appendix[],
  direction: -1 | 1,
  itemIds?: readonly string[],
): Promise<void> {
  const frontFirst = direction === -1 ? appendices : appendices.toReversed();
  let isStuck = false;
  await changeAppendices(frontFirst, 'moveAppendix', async (stored) => {
    // Those behind one that is at the end already would otherwise pass it.
    isStuck ||= !(await moveOneStep(stored, direction, itemIds ?? [stored.itemId]));
  });
}

/** Whether there was a place to go to. */
async function moveOneStep(
  stored: Appendix,
  direction: -1 | 1,
  itemIds: readonly string[],
): Promise<boolean> {
  const order = orderOneStep(await listAppendices(stored.itemId), stored.id, direction);
  if (order) {
    await patch(database.appendices, stored.id, { order });
    return true;
  }
  const itemId = itemIds[itemIds.indexOf(stored.itemId) + direction];
  if (itemId === undefined) return false;
  const [first] = await listAppendices(itemId);
  await putInItem(stored, itemId, direction === 1 ? (first?.id ?? null) : null);
  return true;
}

/**
 * Moves appendices of a meeting, in the order given, to before another one of an item of the meeting, their own or not;
 * null is after them all. A number that one was sent out with belongs to the item where appendices are counted per item,
 * and is left behind there.
 */
export async function moveAppendicesTo(
  appendices: readonly Appendix[],
  itemId: string,
  beforeId: string | null,
): Promise<void> {
  await changeAppendices(appendices, 'moveAppendix', (stored) => putInItem(stored, itemId, beforeId));
}

async function putInItem(stored: Appendix, itemId: string, beforeId: string | null): Promise<void> {
  const order = orderBefore(await listAppendices(itemId), stored.id, beforeId);
  const { appendixNumbering } = await bodyOf(stored.meetingId);
  const losesNumber = appendixNumbering === 'perItem' && stored.itemId !== itemId;
  await patch(database.appendices, stored.id, { itemId, order, ...(losesNumber && { sentNumber: null }) });
}

/** Puts appendices of a meeting in the bin. */
export async function deleteAppendices(appendices: readonly Appendix[]): Promise<void> {
  await changeAppendices(appendices, 'deleteAppendix', async ({ id }) => {
    await patch(database.appendices, id, { deletedAt: moment() });
  });
}

/** One step for what is done to several appendices of one meeting, to each in turn as it is stored. */
async function changeAppendices(
  appendices: readonly Appendix[],
  act: 'changeAppendix' | 'moveAppendix' | 'deleteAppendix',
  change: (stored: Appendix) => Promise<void>,
): Promise<void> {
  const [first] = appendices;
  if (!first) return;
  await changeMeeting(first.meetingId, act, async () => {
    for (const { id } of appendices) {
      const stored = await database.appendices.get(id);
      if (stored) await change(stored);
    }
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
