import type { MeetingSnapshot } from '../model/snapshot.ts';
import { checkMeeting } from '../package/checkMeeting.ts';
import { bothTogether } from './bothTogether.ts';
import type { Choice, MergeConflict } from './conflicts.ts';
import { withFreeOrders, withSharedOrders } from './freeOrders.ts';
import { mergeRow, type MergedRow } from './mergeRow.ts';
import { withOneDecision } from './oneDecision.ts';
import {
  mergedTables,
  noTables,
  tablesOf,
  type MergedPlace,
  type MergedTable,
  type Row,
  type Tables,
} from './tables.ts';
import { withWhatOthersChanged } from './wholeItems.ts';

/** Two versions of a meeting, as one. */
export interface Merge {
  readonly ours: MeetingSnapshot;
  readonly meeting: Row;
  /** With our value wherever there is a conflict. */
  readonly tables: Tables;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two versions of a meeting by what each changed since `base`, a version that went into both; null: none is known,
 * and every difference is a conflict. Body, members and year plan stay ours. Depends on nothing but the three; the sides
 * exchanged, the content is the same, but for the conflicts. Throws FailureError where a version is no whole meeting.
 */
export function mergeMeetings(
  base: MeetingSnapshot | null,
  ours: MeetingSnapshot,
  theirs: MeetingSnapshot,
): Merge {
  // Checked meetings have their fields in one order, so that equal values are equal as text.
  const [was, here, there] = [base && checkMeeting(base), checkMeeting(ours), checkMeeting(theirs)];
  const versions = [was ? tablesOf(was) : noTables, tablesOf(here), tablesOf(there)].map(withSharedOrders);
  const [baseTables = noTables, ourTables = noTables, theirTables = noTables] = withOneDecision(versions);
  const mine = withWhatOthersChanged(ourTables, baseTables, theirTables);
  const yours = withWhatOthersChanged(theirTables, baseTables, ourTables);
  const merged = mergedTables.map((table) => [table, mergeTable(table, baseTables, mine, yours)] as const);
  const meeting = mergeRow('meeting', { base: was?.meeting, ours: here.meeting, theirs: there.meeting });
  return {
    ours: here,
    meeting: meeting.row ?? here.meeting,
    tables: {
      ...noTables,
      ...Object.fromEntries(merged.map(([table, rows]) => [table, rows.flatMap(rowIn)])),
    },
    conflicts: [
      ...meeting.conflicts,
      ...merged.flatMap(([, rows]) => rows.flatMap(({ conflicts }) => conflicts)),
    ],
  };
}

function mergeTable(table: MergedTable, base: Tables, ours: Tables, theirs: Tables): MergedRow[] {
  const [was, here, there] = [base, ours, theirs].map(
    (version) => new Map(version[table].map((row) => [row.id, row])),
  );
  const ids = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return [...ids]
    .toSorted()
    .map((id) => mergeRow(table, { base: was?.get(id), ours: here?.get(id), theirs: there?.get(id) }));
}

function rowIn({ row }: MergedRow): Row[] {
  return row ? [row] : [];
}

/**
 * The meeting that a merge comes to. Where nothing was chosen for a conflict, ours stands. Throws FailureError where the
 * choices make no whole meeting.
 */
export function resolveMerge(merge: Merge, choices: ReadonlyMap<string, Choice>): MeetingSnapshot {
  const decide = (place: MergedPlace, row: Row): Row =>
    merge.conflicts
      .filter((conflict) => conflict.place === place && conflict.rowId === row.id)
      .reduce((done, conflict) => withChoice(done, conflict, choices.get(conflict.id) ?? 'ours'), row);
  const tables = mergedTables.map((table) => [table, merge.tables[table].map((row) => decide(table, row))]);
  const { version, body, members, yearEntries } = merge.ours;
  const meeting = decide('meeting', merge.meeting);
  const ordered = withFreeOrders({ ...noTables, ...Object.fromEntries(tables) });
  return checkMeeting({ version, body, members, yearEntries, meeting, ...ordered });
}

function withChoice(row: Row, conflict: MergeConflict, choice: Choice): Row {
  const { fields, theirs } = conflict;
  switch (choice) {
    case 'ours':
      return row;
    case 'theirs':
      return { ...row, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
    case 'both':
      return { ...row, ...bothTogether(conflict) };
  }
}
