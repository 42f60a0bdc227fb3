import * as fc from 'fast-check';
import { withNewOrder } from '../../../../renderer/database/order.ts';
import type { Place } from '../../../../renderer/database/agendaPlaces.ts';
import { composeOutline, type OutlineEntry } from '#shared/agenda/outline.ts';
import type { Group, Item } from '#shared/model/item.ts';
import { generateKeyBetween } from 'fractional-indexing';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';

/** An agenda's rows, from which the outline is composed anew after every change, as in the app. */
export interface Rows {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

export function outlineOf(rows: Rows): OutlineEntry[] {
  return composeOutline({ body: { numbering: 'perMeeting' }, ...rows });
}

/** Rows where an item has been put in a place. */
export function withItemAt(rows: Rows, item: Item, { groupId, after, before }: Place): Rows {
  const placed = { ...item, groupId, order: generateKeyBetween(after, before) };
  return { ...rows, items: [...rows.items.filter(({ id }) => id !== item.id), placed] };
}

/** What stands at the top level: an item, or a group with so many items in it. */
type Entry = { readonly kind: 'item' } | { readonly kind: 'group'; readonly size: number };

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('item' as const) }),
  fc.record({ kind: fc.constant('group' as const), size: fc.nat({ max: 3 }) }),
);

/** Agendas of items and groups, with and without items in them, mixed as they may be. */
export const anyRows: fc.Arbitrary<Rows> = fc.array(entry, { maxLength: 6 }).map((entries) => {
  const placed = withNewOrder(entries);
  return {
    groups: placed.flatMap(({ value, order }, index) =>
      value.kind === 'group' ? [aGroup(numberOf(index), order)] : [],
    ),
    items: placed.flatMap(({ value, order }, index) =>
      value.kind === 'item' ? [anItem(numberOf(index), order)] : itemsIn(numberOf(index), value.size),
    ),
  };
});

/** Items of the group with this number have the numbers after it. */
function itemsIn(group: number, size: number): Item[] {
  return withNewOrder(Array.from({ length: size }, (_none, index) => group + index + 1)).map(
    ({ value, order }) => anItem(value, order, { groupId: idOf(group) }),
  );
}

function numberOf(index: number): number {
  return (index + 1) * 100;
}
