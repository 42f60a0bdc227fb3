import type { TFunction } from 'i18next';
import type { OutlineEntry } from '#shared/agenda/outline.ts';
import { rowsOf, titleOf, type TitledRow } from './rows.ts';
import { treePlaces } from './treePlaces.ts';

/** Rows on their way to another place, and the agenda as it was before. */
export interface Moved {
  readonly rows: readonly TitledRow[];
  readonly before: readonly OutlineEntry[];
}

/** "Punkt 3 er flyttet til plads 5"; '' until the agenda shows it. */
export function describeMove(moved: Moved, outline: readonly OutlineEntry[], t: TFunction): string {
  const [first] = moved.rows;
  const now = rowsOf(outline).find(({ id }) => id === first?.id);
  if (!first || !now || now.kind === 'front' || outline === moved.before) return '';
  if (moved.rows.length > 1) {
    return t('outline.moved.rows', { count: moved.rows.length, place: placeOf(now, outline) });
  }
  if (now.kind === 'group')
    return t('outline.moved.group', { title: titleOf(now), place: placeOf(now, outline) });
  const group = outline.find((entry) => entry.kind === 'group' && entry.group.id === now.entry.item.groupId);
  const { number } = first.entry;
  const place = placeOf(now, outline);
  return group?.kind === 'group'
    ? t('outline.moved.itemInGroup', { number, place, group: group.group.title })
    : t('outline.moved.item', { number, place });
}

/** Among what stands at the same level; the line of the facts above the agenda is no place of it. */
function placeOf(row: TitledRow, outline: readonly OutlineEntry[]): number {
  const place = treePlaces(outline).get(row.id)?.place ?? 0;
  return row.kind === 'group' || row.entry.item.groupId === null ? place - 1 : place;
}
