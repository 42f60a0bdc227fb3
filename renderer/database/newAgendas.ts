import { copyItem, copyMeeting } from '#shared/agenda/copyMeeting.ts';
import type { AgendaParts, CopyTarget } from '#shared/agenda/copyParts.ts';
import { fieldValuesAt } from '#shared/agenda/fieldValues.ts';
import { compareOrder } from '#shared/agenda/siblings.ts';
import { fillFields, type FieldValues } from '#shared/agenda/standardFields.ts';
import { sectionsOfStandardItem, standardItemOf } from '#shared/agenda/standardItems.ts';
import type { Body } from '#shared/model/body.ts';
import type { Group, Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { agendaPartsOf, isPostponed, partsOfItem, storeParts } from './agendaParts.ts';
import type { Place } from './agendaPlaces.ts';
import { itemRow } from './items.ts';
import { withNewOrder } from './order.ts';
import { newRow } from './rows.ts';
import { sectionRows, sectionRowsFor } from './sections.ts';
import { readYearPlan } from './yearPlan.ts';

/** What a new meeting's agenda begins with. */
export type AgendaStart =
  | { readonly kind: 'standardItems' }
  /** texts: whether the texts and the appendices come along, or only what stands around them. */
  | { readonly kind: 'copy'; readonly meetingId: string; readonly texts: boolean };

export interface NewAgenda {
  readonly start: AgendaStart;
  /** Items of earlier meetings that this one goes on with, in this order. */
  readonly carriedItemIds: readonly string[];
}

/** The standard items with nothing between them. */
export const usualAgenda: NewAgenda = { start: { kind: 'standardItems' }, carriedItemIds: [] };

/**
 * Puts on a new meeting's agenda what it starts with, and before the items that stand last in every meeting of the
 * body, an item for each planned topic and those that are carried over. To be called in the transaction that stores
 * the meeting, before it is stored.
 */
export async function addStartingAgenda(
  meeting: Pick<Meeting, 'id' | 'date' | 'startTime'>,
  body: Body,
  topics: readonly string[],
  { start, carriedItemIds }: NewAgenda,
): Promise<void> {
  const target: CopyTarget = { meetingId: meeting.id, newRow };
  const values = fieldValuesAt(await readYearPlan(body.id), meeting);
  const starting =
    start.kind === 'copy'
      ? copyMeeting(await agendaPartsOf(start.meetingId), { texts: start.texts, body, values, target })
      : standardParts(meeting.id, body, values);
  const between = [topicParts(meeting.id, body, topics)];
  for (const itemId of carriedItemIds) {
    between.push(copyItem(await partsOfItem(itemId), target, await isPostponed(itemId)));
  }
  await storeParts(putBetween(starting, joined(between), body));
}

function standardParts(meetingId: string, body: Body, values: FieldValues): AgendaParts {
  const inOrder = [
    ...body.standardItems.filter((item) => item.place === 'first'),
    ...body.standardItems.filter((item) => item.place === 'last'),
  ];
  return joined(
    withNewOrder(inOrder).map(({ value: standard, order }) => {
      const title = fillFields(standard.title, values);
      const item = itemRow({ meetingId, groupId: null, order, title });
      const sections = sectionRows(item, sectionsOfStandardItem(standard, body, values));
      return { groups: [], items: [item], sections, appendices: [] };
    }),
  );
}

function topicParts(meetingId: string, body: Body, topics: readonly string[]): AgendaParts {
  return joined(
    withNewOrder(topics).map(({ value: title, order }) => {
      const item = itemRow({ meetingId, groupId: null, order, title });
      return { groups: [], items: [item], sections: sectionRowsFor(item, body), appendices: [] };
    }),
  );
}

function joined(parts: readonly AgendaParts[]): AgendaParts {
  return {
    groups: parts.flatMap(({ groups }) => groups),
    items: parts.flatMap(({ items }) => items),
    sections: parts.flatMap(({ sections }) => sections),
    appendices: parts.flatMap(({ appendices }) => appendices),
  };
}

/** Both agendas as one: what is between goes before the last items of the other that every meeting ends with. */
function putBetween(starting: AgendaParts, between: AgendaParts, body: Body): AgendaParts {
  const { around, end } = topLevelOf(starting, body);
  const orders = new Map(
    withNewOrder(around.toSpliced(end, 0, ...between.items)).map(({ value, order }) => [value.id, order]),
  );
  const withOrder = <Row extends Group | Item>(row: Row): Row => ({
    ...row,
    order: orders.get(row.id) ?? row.order,
  });
  const both = joined([starting, between]);
  return { ...both, groups: both.groups.map(withOrder), items: both.items.map(withOrder) };
}

/** The place before the items that end every meeting of the body. */
export function placeBeforeEnd(parts: AgendaParts, body: Body): Place {
  const { around, end } = topLevelOf(parts, body);
  return { groupId: null, after: around[end - 1]?.order ?? null, before: around[end]?.order ?? null };
}

/** The groups and the items outside them in order, and at which of them those begin that end every meeting. */
function topLevelOf({ groups, items }: AgendaParts, body: Body) {
  const around = [...groups, ...items.filter(isOutsideGroups)].toSorted(compareOrder);
  return { around, end: around.findLastIndex((row) => !endsEveryMeeting(row, body)) + 1 };
}

function isOutsideGroups({ groupId }: Item): boolean {
  return groupId === null;
}

function endsEveryMeeting(row: Group | Item, { standardItems }: Body): boolean {
  return 'groupId' in row && standardItemOf(row.title, standardItems)?.place === 'last';
}
