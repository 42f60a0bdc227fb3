import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import { isOnAgenda } from '#shared/yearPlan/plannedTopics.ts';
import { readAgenda } from './agenda.ts';
import type { Place } from './agendaPlaces.ts';
import { addItems } from './items.ts';

/** A new item for a topic of the year plan, before the standard items that end the agenda. Undone by `deleteItem`. */
export async function addTopicToAgenda(meetingId: string, topic: string): Promise<Item> {
  const agenda = await readAgenda(meetingId);
  if (!agenda) throw new Error(`No meeting ${meetingId}`);
  const [item] = await addItems(meetingId, [topic], placeBeforeEnd(agenda.outline, agenda.body));
  if (!item) throw new Error('No item was added');
  return item;
}

function placeBeforeEnd(outline: readonly OutlineEntry[], body: Body): Place {
  const closing = body.standardItems.filter(({ place }) => place === 'last');
  const end = outline.findLastIndex(
    (entry) => entry.kind === 'group' || !isOnAgenda(entry.item.title, closing),
  );
  return {
    groupId: null,
    after: orderOf(outline[end]),
    before: orderOf(outline[end + 1]),
  };
}

function orderOf(entry: OutlineEntry | undefined): string | null {
  if (!entry) return null;
  return entry.kind === 'group' ? entry.group.order : entry.item.order;
}
