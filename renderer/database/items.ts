import { generateKeyBetween } from 'fractional-indexing';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { inUse, moment, newRow, patch } from './rows.ts';
import { sectionRowsFor } from './sections.ts';

/** An item with nothing said about it yet but its title and place. */
export function itemRow(fields: Pick<Item, 'meetingId' | 'groupId' | 'order' | 'title'>): Item {
  return {
    ...newRow(),
    ...fields,
    publicTitle: '',
    caseNumber: '',
    presenter: '',
    guests: '',
    access: 'open',
    kind: null,
    expectedMinutes: null,
    postponedFromId: null,
    deletedAt: null,
  };
}

/** Items in use, in no particular order: shared/agenda puts them in their places. */
export async function listItems(meetingId: string): Promise<Item[]> {
  return inUse(await database.items.where({ meetingId }).toArray());
}

/** Between which of its siblings something is put: their order keys, null at the ends. */
export interface Place {
  readonly groupId: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** A new item with the sections that its body starts items with. Returns its id. */
export async function addItem(meetingId: string, title: string, place: Place): Promise<string> {
  return changeMeeting(meetingId, async () => {
    const body = await bodyOf(meetingId);
    const order = generateKeyBetween(place.after, place.before);
    const item = itemRow({ meetingId, groupId: place.groupId, order, title });
    await database.items.add(item);
    await database.sections.bulkAdd(sectionRowsFor(item, body));
    return item.id;
  });
}

export async function moveItem(item: Item, place: Place): Promise<void> {
  await changeMeeting(item.meetingId, async () => {
    const order = generateKeyBetween(place.after, place.before);
    await patch(database.items, item.id, { groupId: place.groupId, order });
  });
}

export type ItemChanges = Partial<
  Pick<
    Item,
    'title' | 'publicTitle' | 'caseNumber' | 'presenter' | 'guests' | 'access' | 'kind' | 'expectedMinutes'
  >
>;

export async function changeItem(item: Item, changes: ItemChanges): Promise<void> {
  await changeMeeting(item.meetingId, async () => {
    await patch(database.items, item.id, changes);
  });
}

/** Puts an item in the bin with its sections and appendices. Undone by `restoreItem`. */
export async function deleteItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, async () => {
    await patch(database.items, item.id, { deletedAt: moment() });
  });
}

export async function restoreItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, async () => {
    await patch(database.items, item.id, { deletedAt: null });
  });
}

/** Removes for good an item that never got a word: there is nothing to bring back. */
export async function discardItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, async () => {
    await database.sections.where({ itemId: item.id }).delete();
    await database.items.delete(item.id);
  });
}

async function bodyOf(meetingId: string): Promise<Body> {
  const meeting = await database.meetings.get(meetingId);
  const body = meeting && (await database.bodies.get(meeting.bodyId));
  if (!body) throw new Error(`Meeting ${meetingId} has no body`);
  return body;
}
