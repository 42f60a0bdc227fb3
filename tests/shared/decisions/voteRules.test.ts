import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vote } from '#shared/model/decision.ts';
import {
  canBe,
  findVoteProblems,
  isTaken,
  minorityOf,
  newVote,
  putVotes,
  settledVote,
  sideOf,
  splitOrganisations,
  voteSides,
  withResult,
  type Voter,
  type VoteSide,
} from '#shared/decisions/voteRules.ts';
import { aVote, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const organisations = ['Nordfjord Kommune', 'Region Fjord', ''];
const voters: readonly Voter[] = Array.from({ length: 6 }, (_voter, index) => ({
  id: idOf(index + 1),
  name: `Medlem ${index + 1}`,
  organisation: organisations[index % 3] ?? '',
}));
const ids = voters.map(({ id }) => id);

/** Something that somebody does in the dialog. */
type Step =
  | { readonly kind: 'put'; readonly who: readonly string[]; readonly side: VoteSide | null }
  | { readonly kind: 'result'; readonly adopted: boolean }
  | { readonly kind: 'dissent'; readonly who: readonly [string, ...string[]] }
  | { readonly kind: 'reason'; readonly who: string }
  | { readonly kind: 'shownBy'; readonly shownBy: Vote['shownBy'] };

const anyone = fc.constantFrom(...ids);
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    who: fc.array(anyone, { minLength: 1, maxLength: 4 }),
    side: fc.constantFrom(...voteSides, null),
  }),
  fc.record({ kind: fc.constant('result' as const), adopted: fc.boolean() }),
  fc.record({
    kind: fc.constant('dissent' as const),
    who: fc.tuple(anyone, anyone),
  }),
  fc.record({ kind: fc.constant('reason' as const), who: anyone }),
  fc.record({
    kind: fc.constant('shownBy' as const),
    shownBy: fc.constantFrom('name' as const, 'organisation' as const),
  }),
);

function take(vote: Vote, step: Step, mayVote: ReadonlySet<string>): Vote {
  switch (step.kind) {
    case 'put':
      return putVotes(vote, step.who, step.side, mayVote);
    case 'result':
      return withResult(vote, step.adopted);
    case 'dissent':
      return { ...vote, dissents: [...vote.dissents, { attendanceIds: [...step.who], text: 'For dyrt.' }] };
    case 'reason':
      return {
        ...vote,
        abstentionReasons: [...vote.abstentionReasons, { attendanceId: step.who, text: 'Sen sag.' }],
      };
    case 'shownBy':
      return { ...vote, shownBy: step.shownBy };
  }
}

/** A vote as it is stored after any steps, with those who may vote. */
const storedVote = fc
  .record({ may: fc.subarray(ids), steps: fc.array(stepArbitrary, { maxLength: 20 }) })
  .map(({ may, steps }) => {
    const mayVote = new Set(may);
    const vote = steps.reduce((current, step) => take(current, step, mayVote), newVote(idOf(99)));
    return { mayVote, vote: settledVote(vote, mayVote, voters) };
  });

describe('a vote, whatever was done to it', () => {
  it('has nothing in it that cannot be right', () => {
    fc.assert(
      fc.property(storedVote, ({ vote, mayVote }) => {
        expect(findVoteProblems(vote, mayVote, voters)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('counts everybody who voted once, and nobody else', () => {
    fc.assert(
      fc.property(storedVote, ({ vote, mayVote }) => {
        const voted = voteSides.flatMap((side) => vote[side]);
        expect(new Set(voted).size).toBe(voted.length);
        expect(voted.every((id) => mayVote.has(id))).toBe(true);
        expect(ids.filter((id) => sideOf(vote, id) !== null).toSorted()).toEqual(voted.toSorted());
      }),
      { numRuns: runs(300) },
    );
  });

  it('lets only those who lost dissent, and only those who abstained give a reason', () => {
    fc.assert(
      fc.property(storedVote, ({ vote }) => {
        const lost = vote.adopted ? vote.against : vote.for;
        expect(
          vote.dissents.flatMap(({ attendanceIds }) => attendanceIds).every((id) => lost.includes(id)),
        ).toBe(true);
        expect(
          vote.abstentionReasons.every(({ attendanceId }) => vote.abstaining.includes(attendanceId)),
        ).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('has no result before anybody has voted', () => {
    const vote = newVote(idOf(90));
    expect(isTaken(vote)).toBe(false);
    expect([canBe(vote, true), canBe(vote, false)]).toEqual([false, false]);
    const taken = putVotes(vote, ids.slice(0, 1), 'abstaining', new Set(ids));
    expect([isTaken(taken), canBe(taken, true), canBe(taken, false)]).toEqual([true, true, true]);
  });

  it('is never adopted with more against than for', () => {
    fc.assert(
      fc.property(storedVote, ({ vote }) => !vote.adopted || vote.for.length >= vote.against.length),
      { numRuns: runs(300) },
    );
  });

  it('names organisations only while none of them is split', () => {
    fc.assert(
      fc.property(storedVote, ({ vote }) => {
        const split = splitOrganisations(vote, voters);
        expect(vote.shownBy === 'name' ? [] : split).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the result of a vote', () => {
  const everyone = new Set(ids);
  const threeToTwo = putVotes(
    putVotes(newVote(idOf(9)), ids.slice(0, 3), 'for', everyone),
    ids.slice(3, 5),
    'against',
    everyone,
  );

  it('follows the count', () => {
    expect(threeToTwo.adopted).toBe(true);
    expect(minorityOf(threeToTwo)).toEqual(ids.slice(3, 5));
    expect(putVotes(threeToTwo, ids.slice(0, 1), 'against', everyone).adopted).toBe(false);
  });

  it('may be another where more than half is asked for, or where the votes are equal', () => {
    const rejected = withResult(threeToTwo, false);
    expect(rejected.adopted).toBe(false);
    expect(minorityOf(rejected)).toEqual(ids.slice(0, 3));
    const equal = putVotes(threeToTwo, ids.slice(0, 1), 'abstaining', everyone);
    expect(equal.adopted).toBe(false);
    expect(withResult(equal, true).adopted).toBe(true);
    expect(canBe(putVotes(equal, ids.slice(1, 2), 'against', everyone), true)).toBe(false);
  });
});

describe('a vote in which somebody could not take part after all', () => {
  it('is stored without them, and its result follows', () => {
    const everyone = new Set(ids);
    const vote = putVotes(
      putVotes(newVote(idOf(9)), ids.slice(0, 2), 'for', everyone),
      ids.slice(2, 3),
      'against',
      everyone,
    );
    const settled = settledVote(vote, new Set(ids.slice(1)), voters);
    expect([settled.for, settled.against, settled.adopted]).toEqual([[ids[1]], [ids[2]], false]);
  });
});

describe('what is wrong in a vote', () => {
  const [first = '', second = '', third = ''] = ids;
  const kindsIn = (vote: Partial<Vote>, may: readonly string[] = ids): string[] =>
    findVoteProblems(aVote(9, vote), new Set(may), voters).map(({ kind }) => kind);

  it('is named: somebody who could not vote, or voted twice', () => {
    expect(kindsIn({ for: [first] })).toEqual([]);
    expect(kindsIn({ for: [first] }, [second])).toEqual(['mayNotVote']);
    expect(kindsIn({ for: [first, second], against: [first] })).toEqual(['votedTwice']);
  });

  it('is named: a dissent outside the minority, the reason of somebody who voted', () => {
    const dissents = [{ attendanceIds: [first], text: 'Nej.' }];
    expect(kindsIn({ for: [first], dissents })).toEqual(['dissentOutsideMinority']);
    expect(kindsIn({ for: [second], against: [first], dissents })).toEqual([]);
    const abstentionReasons = [{ attendanceId: third, text: 'Sen sag.' }];
    expect(kindsIn({ for: [third], abstentionReasons })).toEqual(['reasonOfVoter']);
    expect(kindsIn({ abstaining: [third], abstentionReasons })).toEqual([]);
  });

  it('is named: organisations in the place of people who did not vote alike', () => {
    const [one, , , four] = ids;
    expect(kindsIn({ for: [one ?? ''], against: [four ?? ''], shownBy: 'organisation' })).toEqual([
      'splitOrganisation',
    ]);
    expect(kindsIn({ for: [one ?? '', four ?? ''], shownBy: 'organisation' })).toEqual([]);
  });
});
