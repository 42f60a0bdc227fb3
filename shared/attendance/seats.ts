import type { Attendance } from '../model/attendance.ts';
import type { MemberRole } from '../model/body.ts';

/**
 * Who of those who may take part in the decision has a vote. A member has one. Who stands in for a member has that
 * member's vote while the member does not use it, and no other; so that no seat ever votes twice. `people` in order.
 */
export function votersAmong(
  people: readonly Attendance[],
  eligible: ReadonlySet<string>,
): ReadonlySet<string> {
  const taken = new Set<string>();
  const voters = new Set<string>();
  // Those of the seats first, then those nearest to them.
  const byDistance = people
    .map((person) => ({ person, line: lineTo(person, people) }))
    .toSorted((a, b) => a.line.length - b.line.length);
  for (const { person, line } of byDistance) {
    const seat = line.at(-1);
    if (!seat || !eligible.has(person.id) || !hasVote(seat.role) || taken.has(seat.id)) continue;
    taken.add(seat.id);
    voters.add(person.id);
  }
  return voters;
}

export function hasVote(role: MemberRole): boolean {
  return role === 'chair' || role === 'viceChair' || role === 'member';
}

/** A person, the one they stand in for, and so on to the one whose seat it is. One who is gone is nobody. */
function lineTo(person: Attendance, people: readonly Attendance[]): Attendance[] {
  const line = [person];
  for (;;) {
    const next = people.find(({ id }) => id === line.at(-1)?.substituteForId);
    if (!next || line.includes(next)) return line;
    line.push(next);
  }
}
