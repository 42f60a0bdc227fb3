import type { OutlineEntry, OutlineGroup, OutlineItem } from '#shared/agenda/outline.ts';
import type { MeetingPart } from '../../stores/navigation.ts';

/** The line above the agenda that opens the meeting's facts. */
export const FRONT_ID = 'front';

/** A line of the outline as it is read from top to bottom. */
export type Row =
  | { readonly kind: 'front'; readonly id: typeof FRONT_ID }
  | { readonly kind: 'group'; readonly id: string; readonly entry: OutlineGroup }
  | { readonly kind: 'item'; readonly id: string; readonly entry: OutlineItem };

export type TitledRow = Exclude<Row, { kind: 'front' }>;

/** The facts, then groups and items one below the other. Of a folded group only its own line is shown. */
export function rowsOf(outline: readonly OutlineEntry[], folded: ReadonlySet<string> = new Set()): Row[] {
  return [{ kind: 'front', id: FRONT_ID }, ...outline.flatMap((entry) => rowsOfEntry(entry, folded))];
}

function rowsOfEntry(entry: OutlineEntry, folded: ReadonlySet<string>): Row[] {
  if (entry.kind === 'item') return [itemRow(entry)];
  const inside = folded.has(entry.group.id) ? [] : entry.items.map(itemRow);
  return [{ kind: 'group', id: entry.group.id, entry }, ...inside];
}

function itemRow(entry: OutlineItem): Row {
  return { kind: 'item', id: entry.item.id, entry };
}

/** The same rows as they stand now, in the agenda's order; without those that are gone. */
export function rowsAgain(outline: readonly OutlineEntry[], rows: readonly TitledRow[]): TitledRow[] {
  const ids = new Set<string>(rows.map(({ id }) => id));
  return rowsOf(outline).filter((row): row is TitledRow => ids.has(row.id));
}

/** What a row is called in the outline; '' while a group or an item has no title yet. */
export function titleOf(row: TitledRow): string {
  return row.kind === 'group' ? row.entry.group.title : row.entry.item.title;
}

/** The page that a row stands for. */
export function partOf(row: Row | undefined): MeetingPart {
  return row === undefined || row.id === FRONT_ID ? { kind: 'facts' } : { kind: 'item', itemId: row.id };
}

/** The group that a row stands in; null for what stands at the top level. */
export function groupIdOf(row: Row): string | null {
  return row.kind === 'item' ? row.entry.item.groupId : null;
}

/** The rows without the items that come along with their group anyway. */
export function withoutCovered(rows: readonly TitledRow[]): TitledRow[] {
  const ids = new Set(rows.map((row) => row.id));
  return rows.filter((row) => !ids.has(groupIdOf(row) ?? ''));
}

/** The item to stand on when rows go: on the preferred side, else on the other. */
export function neighbourOf(
  rows: readonly Row[],
  gone: readonly Row[],
  prefer: 'next' | 'previous',
): Row | undefined {
  const goneIds = new Set(gone.map((row) => row.id));
  const goes = (row: Row): boolean => goneIds.has(row.id) || goneIds.has(groupIdOf(row) ?? '');
  const stays = (row: Row): boolean => row.kind === 'item' && !goes(row);
  const next = rows.slice(rows.findIndex(goes)).find(stays);
  const previous = rows.slice(0, Math.max(rows.findIndex(goes), 0)).findLast(stays);
  return prefer === 'next' ? (next ?? previous) : (previous ?? next);
}
