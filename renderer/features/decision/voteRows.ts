import { sideOf, type Voter, type VoteSide } from '#shared/decisions/voteRules.ts';
import type { Vote } from '#shared/model/decision.ts';

/** A line of the dialog: one person, or all of an organisation. */
export interface VoteRow {
  readonly id: string;
  readonly name: string;
  /** What stands below the name. */
  readonly detail: string;
  readonly attendanceIds: readonly string[];
}

/** Those who may vote, one by one or by organisation; who belongs to none has a line of their own. */
export function voteRows(voters: readonly Voter[], by: 'name' | 'organisation'): VoteRow[] {
  if (by === 'name') return voters.map(rowOf);
  const rows = new Map<string, VoteRow>();
  for (const voter of voters) {
    const organisation = voter.organisation.trim();
    const key = organisation === '' ? voter.id : organisation;
    const row = rows.get(key);
    if (row) rows.set(key, joined(row, voter));
    else
      rows.set(
        key,
        organisation === '' ? rowOf(voter) : { ...rowOf(voter), name: organisation, detail: voter.name },
      );
  }
  return [...rows.values()];
}

function rowOf({ id, name, organisation }: Voter): VoteRow {
  return { id, name, detail: organisation.trim(), attendanceIds: [id] };
}

function joined(row: VoteRow, { id, name }: Voter): VoteRow {
  return { ...row, detail: `${row.detail}, ${name}`, attendanceIds: [...row.attendanceIds, id] };
}

/** The side that all of a line are on; null where they are on none, or not on one. */
export function sideOfRow(vote: Vote, { attendanceIds }: VoteRow): VoteSide | null {
  const sides = new Set(attendanceIds.map((id) => sideOf(vote, id)));
  const [side] = sides;
  return sides.size === 1 ? (side ?? null) : null;
}

/** The keys that say a side: the first letters of for, imod and undlader. */
export const sideKeys: Readonly<Record<string, VoteSide>> = { f: 'for', i: 'against', u: 'abstaining' };
