import { partsOfItems, tablesOf, mergedTables, type MergedTable, type Row } from '#shared/merge/tables.ts';
import { saysTheSame } from '#shared/merge/units.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { database } from './connection.ts';
import { moment } from './rows.ts';

/** Puts the rows of `merged` in the place of those of `present`; what is unchanged is not touched. What goes, goes to the bin. */
export async function replaceMergedRows(present: MeetingSnapshot, merged: MeetingSnapshot): Promise<void> {
  const [before, after] = [tablesOf(present), tablesOf(merged)];
  const staying = new Set(merged.items.map(({ id }) => id));
  const goneItems = new Set(present.items.map(({ id }) => id).filter((id) => !staying.has(id)));
  for (const table of mergedTables) {
    const earlier = new Map(before[table].map((row) => [row.id, row]));
    const later = new Set(after[table].map(({ id }) => id));
    const changed = after[table].filter((row) => {
      const was = earlier.get(row.id);
      return was === undefined || !saysTheSame(table, was, row);
    });
    await tableOf(table).bulkPut(changed);
    const gone = before[table].filter(({ id }) => !later.has(id));
    // What goes with its item is hidden by that, and comes back with it.
    for (const row of gone.filter((each) => !goesWithItem(table, each, goneItems))) await remove(table, row);
  }
  if (!saysTheSame('meeting', present.meeting, merged.meeting)) await database.meetings.put(merged.meeting);
}

function goesWithItem(table: MergedTable, row: Row, goneItems: ReadonlySet<string>): boolean {
  const isPart = partsOfItems.some((part) => part === table);
  return isPart && typeof row['itemId'] === 'string' && goneItems.has(row['itemId']);
}

async function remove(table: MergedTable, row: Row): Promise<void> {
  if ('deletedAt' in row) await tableOf(table).put({ ...row, deletedAt: moment(), updatedAt: moment() });
  else await tableOf(table).delete(row.id);
}

function tableOf(table: MergedTable) {
  return database.table<Row, string>(table);
}
