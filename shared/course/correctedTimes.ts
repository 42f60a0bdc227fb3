import { addDays } from '../language/civilDate.ts';
import { isPastMidnight } from '../language/clockTimes.ts';
import { civilDateOf, clockTimeOf, momentAt } from '../language/danishMoment.ts';
import type { Meeting } from '../model/meeting.ts';

type Facts = Pick<Meeting, 'date' | 'startTime' | 'startedAt' | 'endedAt'>;

/** When a meeting began and ended, as clock times; '' where that is not known. */
interface Clocks {
  readonly start: string;
  readonly end: string;
}

/**
 * The moments that corrected clock times stand for. The end is reckoned from the beginning whenever one of them is
 * corrected, in whichever order that is done: half past midnight is on the next day once the meeting is said to have
 * begun in the evening.
 */
export function correctedTimes(
  meeting: Facts,
  { start, end }: Clocks,
): Pick<Meeting, 'startedAt' | 'endedAt'> {
  const { date, startTime, startedAt, endedAt } = meeting;
  const begun = startOn(startedAt === null ? date : civilDateOf(startedAt), start, startedAt);
  if (end === '') return { startedAt: begun, endedAt: null };
  const isKept = begun === startedAt && endedAt !== null && clockTimeOf(endedAt) === end;
  const ended = isKept ? endedAt : momentInMeeting(begun ?? momentAt(date, startTime), end);
  return { startedAt: begun, endedAt: ended };
}

function startOn(date: string, start: string, startedAt: string | null): string | null {
  if (start === '') return null;
  return startedAt !== null && clockTimeOf(startedAt) === start ? startedAt : momentAt(date, start);
}

/**
 * What was noted at a moment, or not at all, corrected to a clock time after `startedAt`, when it began or what it is
 * part of did. A moment of that clock time keeps its seconds.
 */
export function correctedMoment(noted: string | null, clockTime: string, startedAt: string): string {
  if (noted !== null && clockTimeOf(noted) === clockTime) return noted;
  return momentInMeeting(startedAt, clockTime);
}

/**
 * When clocks showed this time in a meeting that began at `startedAt`: on that day, or after midnight on the next. It
 * follows from these two alone: a time that is being typed passes through others, which must leave no trace.
 */
export function momentInMeeting(startedAt: string, clockTime: string): string {
  const date = civilDateOf(startedAt);
  return momentAt(isPastMidnight(clockTimeOf(startedAt), clockTime) ? addDays(date, 1) : date, clockTime);
}
