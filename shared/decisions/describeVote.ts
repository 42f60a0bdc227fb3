import { enumerate } from '../language/enumeration.ts';
import type { Vote } from '../model/decision.ts';
import { voteSides, type Voter, type VoteSide } from './voteRules.ts';

/** A vote as minutes write it, in Danish. */
export interface VoteInWords {
  /** What was voted on, who stood where, and the result; a sentence each. */
  readonly sentences: readonly string[];
  readonly dissents: readonly { readonly names: string; readonly text: string }[];
  /** Apart from the dissents: they are about procedure only. */
  readonly abstentionReasons: readonly { readonly names: string; readonly text: string }[];
}

/** `voters`: the participants in their order. Who is not among them any more is counted, but not named. */
export function describeVote(vote: Vote, voters: readonly Voter[]): VoteInWords {
  const nameOf = (ids: readonly string[]): string =>
    enumerate(voters.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const motion = vote.motion.trim().replace(/[.\s]+$/u, '');
  return {
    sentences: [
      ...(motion === '' ? [] : [`Der blev stemt om: ${motion}.`]),
      ...voteSides.flatMap((side) => sentenceOf(side, namesOn(vote, side, voters))),
      resultOf(vote),
    ],
    dissents: vote.dissents.map(({ attendanceIds, text }) => ({ names: nameOf(attendanceIds), text })),
    abstentionReasons: vote.abstentionReasons.map(({ attendanceId, text }) => ({
      names: nameOf([attendanceId]),
      text,
    })),
  };
}

/** People, or organisations where the vote is shown by them; somebody who belongs to none is always named. */
export function namesOn(vote: Vote, side: VoteSide, voters: readonly Voter[]): string[] {
  const people = voters.filter(({ id }) => vote[side].includes(id));
  const names = people.map(({ name, organisation }) =>
    vote.shownBy === 'organisation' && organisation.trim() !== '' ? organisation : name,
  );
  return [...new Set(names)];
}

function sentenceOf(side: VoteSide, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  switch (side) {
    case 'for':
      return [`For stemte ${enumerate(names)}.`];
    case 'against':
      return [`Imod stemte ${enumerate(names)}.`];
    case 'abstaining':
      return [`${enumerate(names)} undlod at stemme.`];
  }
}

/** "Indstillingen blev vedtaget med 5 stemmer mod 2." */
export function resultOf({ motion, for: votedFor, against, abstaining, adopted }: Vote): string {
  const subject = motion.trim() === '' ? 'Indstillingen' : 'Forslaget';
  const result = adopted ? 'vedtaget' : 'forkastet';
  if (adopted && against.length === 0 && abstaining.length === 0)
    return `${subject} blev enstemmigt ${result}.`;
  const [most, least] = adopted ? [votedFor.length, against.length] : [against.length, votedFor.length];
  if (!adopted && most < least) return `${subject} blev ${result} med ${countOf(least)} for og ${most} imod.`;
  return `${subject} blev ${result} med ${countOf(most)} mod ${least}.`;
}

function countOf(count: number): string {
  return `${count}\u00a0${count === 1 ? 'stemme' : 'stemmer'}`;
}
