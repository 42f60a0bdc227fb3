import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Move } from '../../database/agendaRows.ts';
import { placeLastIn, placeOneStep, placeOutOfGroup, placeTopLevelOneStep } from './places.ts';
import { groupIdOf, type TitledRow } from './rows.ts';

/** Why rows stay where they are; each has its sentence under `outline.stays`. */
export type Stays = 'noGroupAbove' | 'alreadyInGroup' | 'notInGroup';

export type Moving = { readonly moves: readonly Move[] } | { readonly stays: Stays };

/** Rows one step up (-1) or down (1) together; rows that stood apart are gathered. No move at the ends of the agenda. */
export function movesOneStep(
  outline: readonly OutlineEntry[],
  rows: readonly TitledRow[],
  step: -1 | 1,
): Move[] {
  const edge = step === -1 ? rows[0] : rows.at(-1);
  if (!edge) return [];
  const rest = without(outline, new Set(rows.filter((row) => row !== edge).map((row) => row.id)));
  const place =
    edge.kind === 'item' && rows.every((row) => row.kind === 'item')
      ? placeOneStep(rest, edge.entry.item, step)
      : placeTopLevelOneStep(rest, groupIdOf(edge) ?? edge.id, step);
  return place ? [{ rows: rows.map(({ entry }) => entry), place }] : [];
}

/** Items that stand outside the groups, each to the end of the nearest group above it. Groups stay where they are. */
export function movesIntoGroup(outline: readonly OutlineEntry[], rows: readonly TitledRow[]): Moving {
  const outside = rows.filter((row) => row.kind === 'item' && groupIdOf(row) === null);
  if (outside.length === 0) return { stays: 'alreadyInGroup' };
  const moves = gather(outside, (row) => groupAbove(outline, row.id)).map(({ groupId, rows: together }) => ({
    rows: together,
    place: placeLastIn(outline, groupId),
  }));
  return moves.length > 0 ? { moves } : { stays: 'noGroupAbove' };
}

/** Items that stand in a group, each to right after it. */
export function movesOutOfGroup(outline: readonly OutlineEntry[], rows: readonly TitledRow[]): Moving {
  const moves = gather(rows, groupIdOf).map(({ groupId, rows: together }) => ({
    rows: together,
    place: placeOutOfGroup(outline, groupId),
  }));
  return moves.length > 0 ? { moves } : { stays: 'notInGroup' };
}

/** The rows by the group that is found for each, those without one left out. */
function gather(
  rows: readonly TitledRow[],
  groupOf: (row: TitledRow) => string | null,
): { groupId: string; rows: TitledRow['entry'][] }[] {
  const byGroup = new Map<string, TitledRow['entry'][]>();
  for (const row of rows) {
    const groupId = groupOf(row);
    if (groupId !== null) byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), row.entry]);
  }
  return [...byGroup].map(([groupId, together]) => ({ groupId, rows: together }));
}

function groupAbove(outline: readonly OutlineEntry[], itemId: string): string | null {
  const at = outline.findIndex((entry) => entry.kind === 'item' && entry.item.id === itemId);
  const above = outline.slice(0, at).findLast((entry) => entry.kind === 'group');
  return above?.kind === 'group' ? above.group.id : null;
}

/** The outline as if some rows were not there. */
export function without(outline: readonly OutlineEntry[], ids: ReadonlySet<string>): OutlineEntry[] {
  return outline.flatMap((entry): OutlineEntry[] => {
    if (entry.kind === 'item') return ids.has(entry.item.id) ? [] : [entry];
    if (ids.has(entry.group.id)) return [];
    return [{ ...entry, items: entry.items.filter(({ item }) => !ids.has(item.id)) }];
  });
}
