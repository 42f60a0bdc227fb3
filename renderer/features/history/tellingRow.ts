import { changedFields, type RowChange } from '../../database/history/rowChanges.ts';

/** What a step did to the row that tells of it: it came, it went, it stands elsewhere, or it says something else. */
export type RowFate = 'came' | 'went' | 'moved' | 'changed';

/** Of a step's rows the first of these tells most: an item says more than the sections that came with it. */
const tables = [
  'meetings',
  'bodies',
  'groups',
  'items',
  'sections',
  'appendices',
  'decisions',
  'actions',
  'attendance',
  'courseEvents',
  'members',
  'yearEntries',
];

const placeFields = ['order', 'groupId', 'itemId'];

/** The row that a person is shown of a step; one of the item on screen rather than another. */
export function tellingRow(rows: readonly RowChange[], presentItemId: string | null): RowChange | undefined {
  const ranked = rows.filter(({ table }) => tables.includes(table)).toSorted((a, b) => rankOf(a) - rankOf(b));
  return ranked.find((row) => presentItemId !== null && itemIdOf(row) === presentItemId) ?? ranked[0];
}

function rankOf({ table }: RowChange): number {
  return tables.indexOf(table);
}

export function fateOf({ before, after }: RowChange): RowFate {
  const [was, is] = [before, after].map((row) => row !== undefined && (row['deletedAt'] ?? null) === null);
  if (!was) return 'came';
  if (!is) return 'went';
  const moved = changedFields(before ?? {}, after ?? {}).some((field) => placeFields.includes(field));
  return moved ? 'moved' : 'changed';
}

/** The item on whose page a row is shown; null for what is not part of an item. */
export function itemIdOf({ table, id, before, after }: RowChange): string | null {
  return table === 'items' ? id : textIn((after ?? before)?.['itemId']);
}

export function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
