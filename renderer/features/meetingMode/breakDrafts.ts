import { correctedMoment } from '#shared/course/correctedTimes.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import type { Break } from '#shared/model/course.ts';
import type { BreakTimes } from '../../database/course.ts';

/** A break as its fields have it, times as "10:45". */
export interface BreakDraft {
  /** Its own for as long as the fields are on screen. */
  readonly key: string;
  /** null: nobody noted it at the time. */
  readonly stored: Break | null;
  /** '' while nothing is written. */
  readonly from: string;
  /** '' while nothing is written; null: it lasts still. */
  readonly until: string | null;
}

export function draftOf(stored: Break): BreakDraft {
  const { id, at, until } = stored;
  return { key: id, stored, from: clockTimeOf(at), until: until && clockTimeOf(until) };
}

export function newDraft(): BreakDraft {
  return { key: crypto.randomUUID(), stored: null, from: '', until: '' };
}

/** The break in moments; null while a time is missing. `startedAt`: when the meeting began, a moment. */
export function timesOf({ stored, from, until }: BreakDraft, startedAt: string): BreakTimes | null {
  if (from === '' || until === '') return null;
  const at = correctedMoment(stored?.at ?? null, from, startedAt);
  return { id: stored?.id ?? null, at, until: until && correctedMoment(stored?.until ?? null, until, at) };
}

export function isInOrder({ at, until }: BreakTimes): boolean {
  return until === null || at <= until;
}
