import { generateKeyBetween } from 'fractional-indexing';
import { database } from './connection.ts';
import { freeOrder, type Ordered, type Placed } from './order.ts';
import { inUse } from './rows.ts';

/** Between which of its siblings something is put: their order keys, null at the ends. */
export interface Place {
  readonly groupId: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * The order key that puts a new row, or the one that is moved, in its place, though the agenda may have changed since
 * the place was chosen.
 */
export async function orderAt(meetingId: string, place: Place, moved: { id?: string } = {}): Promise<string> {
  const order = generateKeyBetween(place.after, place.before);
  return freeOrderAmong(meetingId, place.groupId, { ...moved, order });
}

/** The order keys that put so many new rows in a place, one after the other: the agenda is read once for all of them. */
export async function ordersAt(meetingId: string, place: Place, count: number): Promise<string[]> {
  const siblings = await siblingsIn(meetingId, place.groupId);
  const orders: string[] = [];
  for (let made = 0; made < count; made++) {
    const { after, before } = placeAfterKey(place, orders.at(-1) ?? null);
    orders.push(freeOrder(siblings, { order: generateKeyBetween(after, before) }));
  }
  return orders;
}

/** The rest of a place once something has been put into it, for what is to follow; the place itself while nothing has. */
export function placeAfterKey(place: Place, last: string | null): Place {
  if (last === null) return place;
  // What stood after may have moved away meanwhile, so that the key went past where it was.
  const before = place.before !== null && last < place.before ? place.before : null;
  return { ...place, after: last, before };
}

/** The order key of a row that comes back to a group, or to the top level (null). */
export async function freeOrderAmong(
  meetingId: string,
  groupId: string | null,
  row: Placed,
): Promise<string> {
  return freeOrder(await siblingsIn(meetingId, groupId), row);
}

/** The items of a group; at the top level, the groups and the items outside them, which share one row of keys. */
async function siblingsIn(meetingId: string, groupId: string | null): Promise<Ordered[]> {
  const items = inUse(await database.items.where({ meetingId }).toArray());
  const siblings = items.filter((item) => item.groupId === groupId);
  if (groupId !== null) return siblings;
  return [...siblings, ...inUse(await database.groups.where({ meetingId }).toArray())];
}
