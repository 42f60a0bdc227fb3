import { linesOf } from '../richText/lines.ts';
import { changedWords, type WordPiece } from '../changes/words.ts';
import type { Decision } from '../model/decision.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { saysTheSame } from './units.ts';
import type { MergedTable } from './tables.ts';

/** What is changed beside the agenda itself (shared/changes/ tells of that): the minutes, and what lies beside them. */
export type OtherChange =
  | {
      readonly kind: 'decision' | 'action';
      readonly how: Change;
      readonly itemId: string;
      readonly words: readonly WordPiece[];
    }
  | { readonly kind: 'attendance'; readonly name: string }
  | { readonly kind: 'course' | 'corrections' | 'annotations' | 'issues' };

type Change = 'added' | 'changed' | 'removed';

export function findOtherChanges(before: MeetingSnapshot, after: MeetingSnapshot): OtherChange[] {
  const beside = [
    ['course', 'courseEvents'],
    ['corrections', 'corrections'],
    ['annotations', 'annotations'],
    ['issues', 'issues'],
  ] as const;
  return [
    ...pairsOf('decisions', before.decisions, after.decisions).map(({ was, now, row, how }) => ({
      kind: 'decision' as const,
      how,
      itemId: row.itemId,
      words: changedWords(textOf(was), textOf(now)),
    })),
    ...pairsOf('actions', before.actions, after.actions).map(({ was, now, row, how }) => ({
      kind: 'action' as const,
      how,
      itemId: row.itemId,
      words: changedWords(was?.what ?? '', now?.what ?? ''),
    })),
    ...pairsOf('attendance', before.attendance, after.attendance)
      // Who came to the list and who left it is told of with the agenda.
      .filter(({ how }) => how === 'changed')
      .map(({ row }) => ({ kind: 'attendance' as const, name: row.name })),
    ...beside.flatMap(([kind, table]) =>
      pairsOf<{ id: string; updatedAt: string }>(table, before[table], after[table]).length > 0
        ? [{ kind }]
        : [],
    ),
  ];
}

interface Pair<Entry> {
  readonly was: Entry | undefined;
  readonly now: Entry | undefined;
  readonly row: Entry;
  readonly how: Change;
}

/** The rows that are not what they were. */
function pairsOf<Entry extends { readonly id: string; readonly updatedAt: string }>(
  table: MergedTable,
  before: readonly Entry[],
  after: readonly Entry[],
): Pair<Entry>[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Map(after.map((row) => [row.id, row]));
  const rows = [...new Map([...earlier, ...later]).values()];
  return rows.flatMap((row): Pair<Entry>[] => {
    const [was, now] = [earlier.get(row.id), later.get(row.id)];
    if (was && now)
      return saysTheSame(table, { ...was }, { ...now }) ? [] : [{ was, now, row, how: 'changed' }];
    return [{ was, now, row, how: was ? 'removed' : 'added' }];
  });
}

function textOf(decision: Decision | undefined): string {
  return decision ? linesOf(decision.content).join('\n') : '';
}
