import { canStandTogether } from './bothTogether.ts';
import { conflictIdOf, type MergeConflict } from './conflicts.ts';
import type { MergedPlace, Row } from './tables.ts';
import { saysTheSame, unitsOf, valueOf } from './units.ts';

/** A row as the three versions have it; undefined in one that does not. */
export interface ThreeRows {
  readonly base: Row | undefined;
  readonly ours: Row | undefined;
  readonly theirs: Row | undefined;
}

export interface MergedRow {
  /** With our value wherever there is a conflict. undefined: the row is gone. */
  readonly row: Row | undefined;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * One row of two versions that grew apart. What one side changed is taken; where one side deleted the row and the other
 * changed it, it stays as changed.
 */
export function mergeRow(place: MergedPlace, { base, ours, theirs }: ThreeRows): MergedRow {
  if (ours && theirs) return mergeFields(place, base, ours, theirs);
  const left = ours ?? theirs;
  const isDeleted = left !== undefined && base !== undefined && saysTheSame(place, left, base);
  return { row: isDeleted ? undefined : left, conflicts: [] };
}

function mergeFields(place: MergedPlace, base: Row | undefined, ours: Row, theirs: Row): MergedRow {
  const taken: Record<string, unknown> = {};
  const conflicts: MergeConflict[] = [];
  for (const fields of unitsOf(place, [ours, theirs])) {
    const [was, here, there] = [base, ours, theirs].map((row) => valueOf(fields, row));
    if (here === there || there === was) continue;
    if (here === was) for (const field of fields) taken[field] = theirs[field];
    else conflicts.push(conflictBetween(place, fields, ours, theirs));
  }
  const updatedAt = ours.updatedAt > theirs.updatedAt ? ours.updatedAt : theirs.updatedAt;
  return { row: { ...ours, ...taken, updatedAt }, conflicts };
}

function conflictBetween(
  place: MergedPlace,
  fields: readonly string[],
  ours: Row,
  theirs: Row,
): MergeConflict {
  const { id: rowId } = ours;
  const canKeepBoth = canStandTogether(place, fields);
  return { id: conflictIdOf(place, rowId, fields), place, rowId, fields, ours, theirs, canKeepBoth };
}
