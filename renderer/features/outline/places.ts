import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Item } from '#shared/model/item.ts';
import type { Place } from '../../database/agendaPlaces.ts';
import type { Row } from './rows.ts';

/** The place after everything else in the agenda. */
export function placeLast(outline: readonly OutlineEntry[]): Place {
  return { groupId: null, after: orderOf(outline.at(-1)), before: null };
}

/** The place right after a row: an item's next sibling, the first in a group, the first of all after the facts. */
export function placeAfter(outline: readonly OutlineEntry[], row: Row): Place {
  if (row.kind === 'front') return { groupId: null, after: null, before: orderOf(outline[0]) };
  if (row.kind === 'group') {
    return { groupId: row.id, after: null, before: row.entry.items[0]?.item.order ?? null };
  }
  const siblings = siblingsOf(outline, row.entry.item);
  const at = siblings.findIndex((sibling) => sibling.id === row.id);
  return between(row.entry.item.groupId, siblings, at + 1);
}

/**
 * The place one step up (-1) or down (1) for an item. At the edge of a group it leaves the group, and next to a group
 * it goes into it, so that the keys alone reach every place. null at the ends of the agenda.
 */
export function placeOneStep(outline: readonly OutlineEntry[], item: Item, step: -1 | 1): Place | null {
  const siblings = siblingsOf(outline, item);
  const at = siblings.findIndex((sibling) => sibling.id === item.id);
  const rest = siblings.filter((sibling) => sibling.id !== item.id);
  const to = at + step;
  if (to < 0 || to > rest.length) return leaveGroup(outline, item, step);
  const neighbour = siblings[to];
  if (item.groupId === null && neighbour && isGroup(outline, neighbour.id)) {
    return enterGroup(outline, neighbour.id, step);
  }
  return between(item.groupId, rest, to);
}

/** The place one step up or down at the top level, where groups stand. null at the ends of the agenda. */
export function placeTopLevelOneStep(
  outline: readonly OutlineEntry[],
  id: string,
  step: -1 | 1,
): Place | null {
  const top = topLevel(outline);
  const to = top.findIndex((sibling) => sibling.id === id) + step;
  const rest = top.filter((sibling) => sibling.id !== id);
  return to < 0 || to > rest.length ? null : between(null, rest, to);
}

/** The place after everything else in a group. */
export function placeLastIn(outline: readonly OutlineEntry[], groupId: string): Place {
  const inside = itemsIn(outline, groupId);
  return between(groupId, inside, inside.length);
}

/** The place right after a group, outside it. */
export function placeOutOfGroup(outline: readonly OutlineEntry[], groupId: string): Place {
  const top = topLevel(outline);
  return between(null, top, top.findIndex((entry) => entry.id === groupId) + 1);
}

/** The place before one of a group's items, or of what stands at the top level; null is after them all. */
export function placeBefore(
  outline: readonly OutlineEntry[],
  groupId: string | null,
  beforeId: string | null,
): Place {
  const siblings = groupId === null ? topLevel(outline) : itemsIn(outline, groupId);
  const at = siblings.findIndex(({ id }) => id === beforeId);
  return between(groupId, siblings, at === -1 ? siblings.length : at);
}

interface Sibling {
  readonly id: string;
  readonly order: string;
}

function leaveGroup(outline: readonly OutlineEntry[], item: Item, step: -1 | 1): Place | null {
  if (item.groupId === null) return null;
  const top = topLevel(outline);
  const at = top.findIndex((entry) => entry.id === item.groupId);
  return between(null, top, step === 1 ? at + 1 : at);
}

function enterGroup(outline: readonly OutlineEntry[], groupId: string, step: -1 | 1): Place {
  const inside = itemsIn(outline, groupId);
  return between(groupId, inside, step === 1 ? 0 : inside.length);
}

/** The place before the sibling at `index`, and after the one before it. */
function between(groupId: string | null, siblings: readonly Sibling[], index: number): Place {
  return {
    groupId,
    after: siblings[index - 1]?.order ?? null,
    before: siblings[index]?.order ?? null,
  };
}

function siblingsOf(outline: readonly OutlineEntry[], item: Item): Sibling[] {
  return item.groupId === null ? topLevel(outline) : itemsIn(outline, item.groupId);
}

function topLevel(outline: readonly OutlineEntry[]): Sibling[] {
  return outline.map((entry) => (entry.kind === 'group' ? entry.group : entry.item));
}

function itemsIn(outline: readonly OutlineEntry[], groupId: string): Sibling[] {
  const group = outline.find((entry) => entry.kind === 'group' && entry.group.id === groupId);
  return group?.kind === 'group' ? group.items.map(({ item }) => item) : [];
}

function isGroup(outline: readonly OutlineEntry[], id: string): boolean {
  return outline.some((entry) => entry.kind === 'group' && entry.group.id === id);
}

function orderOf(entry: OutlineEntry | undefined): string | null {
  if (!entry) return null;
  return entry.kind === 'group' ? entry.group.order : entry.item.order;
}
