import type { MeetingSnapshot } from '../model/snapshot.ts';
import { mergedTables, tablesOf } from './tables.ts';
import { saysTheSame } from './units.ts';

/** Whether taking one in the place of the other would change nothing that is merged. */
export function isSameMeeting(a: MeetingSnapshot, b: MeetingSnapshot): boolean {
  const [before, after] = [tablesOf(a), tablesOf(b)];
  return (
    saysTheSame('meeting', a.meeting, b.meeting) &&
    mergedTables.every((table) => {
      const earlier = new Map(before[table].map((row) => [row.id, row]));
      return (
        before[table].length === after[table].length &&
        after[table].every((row) => {
          const was = earlier.get(row.id);
          return was !== undefined && saysTheSame(table, was, row);
        })
      );
    })
  );
}
