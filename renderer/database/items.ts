import type { Body } from '#shared/model/body.ts';
import { notSentOut, type Item, type ItemOrigin } from '#shared/model/item.ts';
import { freeOrderAmong, orderAt, ordersAt, type Place } from './agendaPlaces.ts';
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
    ...notSentOut,
    deletedAt: null,
  };
}

/** Items in use, in no particular order: shared/agenda puts them in their places. */
export async function listItems(meetingId: string): Promise<Item[]> {
  return inUse(await database.items.where({ meetingId }).toArray());
}

/** A new item with the sections that its body starts items with. Returns its id. */
export async function addItem(meetingId: string, title: string, place: Place): Promise<string> {
  const id = crypto.randomUUID();
  await changeMeeting(meetingId, { name: 'addItem', burst: id }, () =>
    storeNewItem(meetingId, title, place, id),
  );
  return id;
}

/** New items one after the other, all of them or none. */
export async function addItems(meetingId: string, titles: readonly string[], place: Place): Promise<Item[]> {
  return changeMeeting(meetingId, 'addItems', async () => {
    const body = await bodyOf(meetingId);
    const origin = await originOfNewItem(meetingId);
    const orders = await ordersAt(meetingId, place, titles.length);
    const items = orders.map((order, index) => ({
      ...itemRow({ meetingId, groupId: place.groupId, order, title: titles[index] ?? '' }),
      origin,
    }));
    await database.items.bulkAdd(items);
    await database.sections.bulkAdd(items.flatMap((item) => sectionRowsFor(item, body)));
    return items;
  });
}

/** Once the agenda is out, what is added is for a supplementary one; once the meeting has begun, it was taken up there. */
export async function originOfNewItem(meetingId: string): Promise<ItemOrigin> {
  const meeting = await database.meetings.get(meetingId);
  if (meeting && meeting.startedAt !== null) return 'meeting';
  return meeting?.status === 'issued' ? 'supplementary' : 'agenda';
}

async function storeNewItem(meetingId: string, title: string, place: Place, id: string): Promise<void> {
  const body = await bodyOf(meetingId);
  const order = await orderAt(meetingId, place);
  const origin = await originOfNewItem(meetingId);
  const item = { ...itemRow({ meetingId, groupId: place.groupId, order, title }), id, origin };
  await database.items.add(item);
  await database.sections.bulkAdd(sectionRowsFor(item, body));
}

export type ItemChanges = Partial<
  Pick<
    Item,
    'title' | 'publicTitle' | 'caseNumber' | 'presenter' | 'guests' | 'access' | 'kind' | 'expectedMinutes'
  >
>;

export async function changeItem(item: Item, changes: ItemChanges): Promise<void> {
  const act = changes.title === undefined ? 'changeItem' : 'retitleItem';
  await changeMeeting(item.meetingId, act, async () => {
    await patch(database.items, item.id, changes);
  });
}

/**
 * Puts an item in the bin with its sections and appendices. One that was sent out is withdrawn instead, and goes into
 * the bin when it is deleted once more.
 */
export async function deleteItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, goesOutFirst(item) ? 'withdrawItem' : 'deleteItem', async () => {
    await patch(database.items, item.id, goesOutFirst(item) ? { withdrawn: true } : { deletedAt: moment() });
  });
}

/** Takes an item that was withdrawn up again. */
export async function reinstateItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, 'reinstateItem', async () => {
    await patch(database.items, item.id, { withdrawn: false });
  });
}

/** Deleting it withdraws it: people have its number. */
export function goesOutFirst({ sentNumber, withdrawn }: Item): boolean {
  return sentNumber !== null && !withdrawn;
}

/** Brings an item back to its place; to the place of its group, if that has gone into the bin meanwhile. */
export async function restoreItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, 'bringBack', async () => {
    const stored = await database.items.get(item.id);
    if (!stored) return;
    const wanted = await placeToReturnTo(stored);
    const order = await freeOrderAmong(stored.meetingId, wanted.groupId, wanted);
    await patch(database.items, stored.id, { deletedAt: null, groupId: wanted.groupId, order });
  });
}

async function placeToReturnTo(item: Item): Promise<Pick<Item, 'id' | 'groupId' | 'order'>> {
  const group = item.groupId === null ? undefined : await database.groups.get(item.groupId);
  const groupIsGone = group !== undefined && group.deletedAt !== null;
  return groupIsGone ? { id: item.id, groupId: null, order: group.order } : item;
}

/**
 * Removes for good an item that never got a word: there is nothing to bring back, and right after it was added nothing
 * to undo either. Any other item stays.
 */
export async function discardItem(item: Item): Promise<void> {
  await changeMeeting(item.meetingId, { name: 'deleteItem', burst: item.id }, async () => {
    if (await hasAnything(item.id)) return;
    await database.sections.where({ itemId: item.id }).delete();
    await database.items.delete(item.id);
  });
}

async function hasAnything(itemId: string): Promise<boolean> {
  const item = await database.items.get(itemId);
  if (!item) return false;
  const { title, publicTitle, caseNumber, presenter, guests } = item;
  const written = [title, publicTitle, caseNumber, presenter, guests].some((text) => text.trim() !== '');
  return (
    written || (await hasTouchedSections(item)) || (await database.appendices.where({ itemId }).count()) > 0
  );
}

/** Whether a section was added, or one of those that the item came with was touched. */
async function hasTouchedSections(item: Item): Promise<boolean> {
  const sections = await database.sections.where({ itemId: item.id }).toArray();
  const { sectionTemplates } = await bodyOf(item.meetingId);
  const touched = sections.some((section) => section.updatedAt !== section.createdAt);
  return touched || sections.length !== sectionTemplates.length;
}

/** Throws where the meeting or its body is gone for good. */
export async function bodyOf(meetingId: string): Promise<Body> {
  const meeting = await database.meetings.get(meetingId);
  const body = meeting && (await database.bodies.get(meeting.bodyId));
  if (!body) throw new Error(`Meeting ${meetingId} has no body`);
  return body;
}
