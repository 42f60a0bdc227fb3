import { cmp } from 'dexie';

/** A row of any table, as far as undoing goes. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** One row before and after an act; undefined where there was none. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  readonly before: AnyRow | undefined;
  readonly after: AnyRow | undefined;
}

/** Says when, not what: it follows every change and is never undone. */
const MOMENT_FIELD = 'updatedAt';

/** The fields in which two images of a row differ. */
export function changedFields(a: AnyRow, b: AnyRow): string[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  fields.delete(MOMENT_FIELD);
  return [...fields].filter((field) => !isSame(a[field], b[field]));
}

export function isSameRow(a: AnyRow | undefined, b: AnyRow | undefined): boolean {
  return a === undefined || b === undefined ? a === b : changedFields(a, b).length === 0;
}

/** Without the rows that only say a later moment. */
export function withoutUnchanged(rows: readonly RowChange[]): RowChange[] {
  return rows.filter(({ before, after }) => !isSameRow(before, after));
}

/** Two changes, one after the other, as one. */
export function joinRows(earlier: readonly RowChange[], later: readonly RowChange[]): RowChange[] {
  const joined = new Map(earlier.map((row) => [keyOf(row), row]));
  for (const row of later) {
    const first = joined.get(keyOf(row));
    joined.set(keyOf(row), first ? { ...row, before: first.before } : row);
  }
  return withoutUnchanged([...joined.values()]);
}

/** The same rows the other way: what undoing does. */
export function turnedRound(rows: readonly RowChange[]): RowChange[] {
  return rows.map((row) => ({ ...row, before: row.after, after: row.before }));
}

/** Whether both change the same fields of the same rows. */
export function touchTheSame(a: readonly RowChange[], b: readonly RowChange[]): boolean {
  const [first, second] = [new Set(a.flatMap(placesOf)), new Set(b.flatMap(placesOf))];
  return first.size === second.size && [...first].every((place) => second.has(place));
}

/** Whether a field that had words in it has none any more. */
export function emptyAText(rows: readonly RowChange[]): boolean {
  return rows.some(
    ({ before = {}, after }) =>
      after !== undefined &&
      changedFields(before, after).some((field) => before[field] && after[field] === ''),
  );
}

function placesOf(row: RowChange): string[] {
  const { before, after } = row;
  const fields = before && after ? changedFields(before, after) : [''];
  return fields.map((field) => `${keyOf(row)} ${field}`);
}

function keyOf({ table, id }: RowChange): string {
  return `${table} ${id}`;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (isPlain(a) && isPlain(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
  }
  return cmp(a, b) === 0;
}

function isPlain(value: unknown): value is AnyRow {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
