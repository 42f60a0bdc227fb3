import type { Table } from 'dexie';

/** The fields that every new row starts with. */
export function newRow(): { id: string; createdAt: string; updatedAt: string } {
  const createdAt = moment();
  return { id: crypto.randomUUID(), createdAt, updatedAt: createdAt };
}

/** The moment of a change, for `updatedAt` and `deletedAt`. */
export function moment(): string {
  return new Date().toISOString();
}

export function inUse<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === null);
}

/** Changes some fields of a stored row and its `updatedAt`. A row that is gone stays gone. */
export async function patch<Row extends { id: string; updatedAt: string }>(
  table: Table<Row, string>,
  id: string,
  changes: Partial<Omit<Row, 'id' | 'updatedAt'>>,
): Promise<void> {
  const stored = await table.get(id);
  if (stored) await table.put({ ...stored, ...changes, updatedAt: moment() });
}
