import type { OutlineEntry, OutlineGroup, OutlineItem } from '#shared/agenda/outline.ts';

/** The line above the agenda that opens the meeting's facts. */
export const FRONT_ID = 'front';

/** A line of the outline as it is read from top to bottom. */
export type Row =
  | { readonly kind: 'front'; readonly id: typeof FRONT_ID }
  | { readonly kind: 'group'; readonly id: string; readonly entry: OutlineGroup }
  | { readonly kind: 'item'; readonly id: string; readonly entry: OutlineItem };

/** The facts, then groups and items one below the other. */
export function rowsOf(outline: readonly OutlineEntry[]): Row[] {
  return [{ kind: 'front', id: FRONT_ID }, ...outline.flatMap(rowsOfEntry)];
}

function rowsOfEntry(entry: OutlineEntry): Row[] {
  return entry.kind === 'group'
    ? [{ kind: 'group', id: entry.group.id, entry }, ...entry.items.map(itemRow)]
    : [itemRow(entry)];
}

function itemRow(entry: OutlineItem): Row {
  return { kind: 'item', id: entry.item.id, entry };
}

/** What a row is called in the outline; '' while a group or an item has no title yet. */
export function titleOf(row: Exclude<Row, { kind: 'front' }>): string {
  return row.kind === 'group' ? row.entry.group.title : row.entry.item.title;
}
