import type { Course } from './course.ts';

/** How long an item has been on the table until now, without the breaks, in whole seconds. `now` in milliseconds. */
export function secondsSpentOn(itemId: string, { visits, breaks }: Course, now: number): number {
  const pauses = breaks.map(({ at, until }) => spanOf(at, until, now));
  const spent = visits
    .filter((visit) => visit.itemId === itemId)
    .map(({ from, until }) => spanOf(from, until, now))
    .map((visit) => lengthOf(visit) - sum(pauses.map((pause) => lengthOf(overlapOf(visit, pause)))));
  return Math.floor(sum(spent) / 1000);
}

/** In milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly until: number;
}

function spanOf(from: string, until: string | null, now: number): Span {
  return { from: Date.parse(from), until: until === null ? now : Date.parse(until) };
}

function overlapOf(a: Span, b: Span): Span {
  return { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
}

function lengthOf({ from, until }: Span): number {
  return Math.max(0, until - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
