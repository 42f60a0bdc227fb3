import type { MergedPlace, Row } from './tables.ts';

/** Both sides changed the same thing since the version that both know, each in its own way. */
export interface MergeConflict {
  /** The same in whichever order the sides are given. */
  readonly id: string;
  readonly place: MergedPlace;
  readonly rowId: string;
  /** The fields that belong together (units.ts). */
  readonly fields: readonly string[];
  readonly ours: Row;
  readonly theirs: Row;
  /** Whether both can stand there one after the other. */
  readonly canKeepBoth: boolean;
}

/** What is to stand there. Nothing is taken in until every conflict has one. */
export type Choice = 'ours' | 'theirs' | 'both';

export function conflictIdOf(place: MergedPlace, rowId: string, fields: readonly string[]): string {
  return `${place} ${rowId} ${fields.join(',')}`;
}
