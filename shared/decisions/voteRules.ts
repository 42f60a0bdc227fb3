import type { Vote } from '../model/decision.ts';

export const voteSides = ['for', 'against', 'abstaining'] as const;
/** How somebody voted (for, imod, hverken for eller imod). */
export type VoteSide = (typeof voteSides)[number];

/** Somebody who was there, as far as votes go; `id` is the attendance row's. */
export interface Voter {
  readonly id: string;
  readonly name: string;
  /** The municipality, party or firm; '' where none is known. */
  readonly organisation: string;
}

/** What does not hold in a vote, with those whom it is about. */
export interface VoteProblem {
  readonly kind:
    'mayNotVote' | 'votedTwice' | 'dissentOutsideMinority' | 'reasonOfVoter' | 'splitOrganisation';
  readonly attendanceIds: readonly string[];
}

/** Nobody has voted yet. */
export function newVote(id: string): Vote {
  return {
    id,
    motion: '',
    for: [],
    against: [],
    abstaining: [],
    shownBy: 'name',
    adopted: false,
    dissents: [],
    abstentionReasons: [],
  };
}

/** Whether anybody has voted: before that a vote has no result. */
export function isTaken(vote: Vote): boolean {
  return voteSides.some((side) => vote[side].length > 0);
}

/** On which side somebody stands; null while they have not voted. */
export function sideOf(vote: Vote, attendanceId: string): VoteSide | null {
  return voteSides.find((side) => vote[side].includes(attendanceId)) ?? null;
}

/**
 * The vote with some people on one side, or on none (null). Those who may not vote stay out of it. The result follows
 * the count; `withResult` says otherwise where the rules of the body do.
 */
export function putVotes(
  vote: Vote,
  attendanceIds: readonly string[],
  side: VoteSide | null,
  mayVote: ReadonlySet<string>,
): Vote {
  const moved = new Set(attendanceIds.filter((id) => mayVote.has(id)));
  const listOf = (each: VoteSide): string[] => [
    ...vote[each].filter((id) => !moved.has(id)),
    ...(each === side ? moved : []),
  ];
  const lists = { for: listOf('for'), against: listOf('against'), abstaining: listOf('abstaining') };
  return { ...vote, ...lists, adopted: lists.for.length > lists.against.length };
}

/**
 * Whether the result may be another than the count says: a matter that needs more than half, or a chair whose vote
 * decides where the votes are equal. With more against than for, nothing is ever adopted,
 * and with no votes at all there is nothing to say.
 */
export function canBe(vote: Vote, adopted: boolean): boolean {
  return isTaken(vote) && (!adopted || vote.for.length >= vote.against.length);
}

export function withResult(vote: Vote, adopted: boolean): Vote {
  return canBe(vote, adopted) ? { ...vote, adopted } : vote;
}

/** Those who voted and did not get their way. Who abstained is in no minority. */
export function minorityOf({ adopted, for: votedFor, against }: Vote): readonly string[] {
  return adopted ? against : votedFor;
}

/** The organisations whose people did not all vote alike: while there are any, people must be named. */
export function splitOrganisations(vote: Vote, voters: readonly Voter[]): string[] {
  const sides = new Map<string, Set<VoteSide | null>>();
  for (const { id, organisation } of voters) {
    if (organisation.trim() === '') continue;
    sides.set(organisation, (sides.get(organisation) ?? new Set()).add(sideOf(vote, id)));
  }
  return [...sides].flatMap(([organisation, of]) => (of.size > 1 ? [organisation] : []));
}

/**
 * A vote as it can be stored: without those who could not vote, dissents outside the minority, and reasons of those who
 * voted.
 */
export function settledVote(vote: Vote, mayVote: ReadonlySet<string>, voters: readonly Voter[]): Vote {
  const others = voteSides.flatMap((side) => vote[side]).filter((id) => !mayVote.has(id));
  const known = others.length > 0 ? withoutVotes(vote, others) : vote;
  const minority = new Set(minorityOf(known));
  const dissents = known.dissents.flatMap(({ attendanceIds, text }) => {
    const own = attendanceIds.filter((id) => minority.has(id));
    return own.length > 0 && text.trim() !== '' ? [{ attendanceIds: own, text }] : [];
  });
  const abstentionReasons = known.abstentionReasons.filter(
    ({ attendanceId, text }) => known.abstaining.includes(attendanceId) && text.trim() !== '',
  );
  const isSplit = splitOrganisations(known, voters).length > 0;
  return { ...known, dissents, abstentionReasons, shownBy: isSplit ? 'name' : known.shownBy };
}

function withoutVotes(vote: Vote, attendanceIds: readonly string[]): Vote {
  return putVotes(vote, attendanceIds, null, new Set(attendanceIds));
}

/**
 * Everything in a vote that cannot be right. Found in a vote that was entered properly when attendance is corrected
 * afterwards: then a person must decide what is true. `mayVote` holds the attendance rows that could vote on the item.
 */
export function findVoteProblems(
  vote: Vote,
  mayVote: ReadonlySet<string>,
  voters: readonly Voter[],
): VoteProblem[] {
  const voted = voteSides.flatMap((side) => vote[side]);
  const minority = new Set(minorityOf(vote));
  const split = vote.shownBy === 'organisation' ? splitOrganisations(vote, voters) : [];
  const found: VoteProblem[] = [
    { kind: 'mayNotVote', attendanceIds: voted.filter((id) => !mayVote.has(id)) },
    { kind: 'votedTwice', attendanceIds: voted.filter((id, at) => voted.indexOf(id) !== at) },
    {
      kind: 'dissentOutsideMinority',
      attendanceIds: vote.dissents.flatMap(({ attendanceIds }) =>
        attendanceIds.filter((id) => !minority.has(id)),
      ),
    },
    {
      kind: 'reasonOfVoter',
      attendanceIds: vote.abstentionReasons
        .map(({ attendanceId }) => attendanceId)
        .filter((id) => !vote.abstaining.includes(id)),
    },
    {
      kind: 'splitOrganisation',
      attendanceIds: voters.filter(({ organisation }) => split.includes(organisation)).map(({ id }) => id),
    },
  ];
  return found.filter(({ attendanceIds }) => attendanceIds.length > 0);
}
