import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Move } from '../../database/agendaRows.ts';
import { placeBefore } from './places.ts';
import { without } from './moves.ts';
import { groupIdOf, withoutCovered, type Row, type TitledRow } from './rows.ts';

/** A place between lines: in which group, and before which of its rows; null for the end. */
export interface Gap {
  readonly groupId: string | null;
  readonly beforeId: string | null;
}

/** Where the pointer is: over which line, and how far down it, from 0 to 1. Below the last line it is over none. */
export interface Pointed {
  readonly row: Row | undefined;
  readonly depth: number;
}

/**
 * The gap that the pointer means. The upper half of a line is before it, the lower half after it; the lower half of a
 * group's own line is the first place in it. Groups do not stand in groups, so they stop before or after them.
 */
export function gapAt(outline: readonly OutlineEntry[], { row, depth }: Pointed, withGroup: boolean): Gap {
  if (!row) return { groupId: null, beforeId: null };
  if (row.kind === 'front') return { groupId: null, beforeId: idOf(outline[0]) };
  const isUpper = depth < 0.5;
  if (row.kind === 'group') {
    if (isUpper) return { groupId: null, beforeId: row.id };
    if (!withGroup) return { groupId: row.id, beforeId: row.entry.items[0]?.item.id ?? null };
    return { groupId: null, beforeId: idAfter(topLevel(outline), row.id) };
  }
  const groupId = groupIdOf(row);
  if (groupId === null) {
    return { groupId, beforeId: isUpper ? row.id : idAfter(topLevel(outline), row.id) };
  }
  if (withGroup) return { groupId: null, beforeId: idAfter(topLevel(outline), groupId) };
  return { groupId, beforeId: isUpper ? row.id : idAfter(itemsIn(outline, groupId), row.id) };
}

/** The move that puts rows into a gap; none where they stand there already. */
export function movesToGap(
  outline: readonly OutlineEntry[],
  dragged: readonly TitledRow[],
  gap: Gap,
): Move[] {
  const rows = withoutCovered(dragged);
  const ids = new Set(rows.map(({ id }) => id));
  const siblings = gap.groupId === null ? topLevel(outline) : itemsIn(outline, gap.groupId);
  const beforeId = firstStaying(siblings, gap.beforeId, ids);
  const rest = siblings.filter((id) => !ids.has(id));
  const at = beforeId === null ? rest.length : rest.indexOf(beforeId);
  const after = [...rest.slice(0, at), ...rows.map(({ id }) => id), ...rest.slice(at)];
  if (rows.length === 0 || after.join(' ') === siblings.join(' ')) return [];
  const place = placeBefore(without(outline, ids), gap.groupId, beforeId);
  return [{ rows: rows.map(({ entry }) => entry), place }];
}

/** The sibling at or after the gap that is not on its way itself. */
function firstStaying(
  siblings: readonly string[],
  beforeId: string | null,
  moving: ReadonlySet<string>,
): string | null {
  if (beforeId === null) return null;
  return siblings.slice(siblings.indexOf(beforeId)).find((id) => !moving.has(id)) ?? null;
}

function idAfter(siblings: readonly string[], id: string): string | null {
  return siblings[siblings.indexOf(id) + 1] ?? null;
}

function topLevel(outline: readonly OutlineEntry[]): string[] {
  return outline.map((entry) => (entry.kind === 'group' ? entry.group.id : entry.item.id));
}

function itemsIn(outline: readonly OutlineEntry[], groupId: string): string[] {
  const group = outline.find((entry) => entry.kind === 'group' && entry.group.id === groupId);
  return group?.kind === 'group' ? group.items.map(({ item }) => item.id) : [];
}

function idOf(entry: OutlineEntry | undefined): string | null {
  if (!entry) return null;
  return entry.kind === 'group' ? entry.group.id : entry.item.id;
}
