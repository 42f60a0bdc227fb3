/**
 * Reckoning with the model's civil dates ("2031-03-14"). No time zone is involved: every day has 24 hours, in UTC, and
 * only there.
 */
const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** 1 is January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The day of a year, a month and a number. A day past the month's last one is its last: 31 June is 30 June. */
export function civilDate(year: number, month: Month, day: number): string {
  return toText(Date.UTC(year, month - 1, Math.min(day, daysInMonth(year, month))));
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): Month {
  return months[Number(date.slice(5, 7)) - 1] ?? 1;
}

/** 1 to 31. */
export function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

export function daysInMonth(year: number, month: Month): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(date: string, days: number): string {
  return toText(toTime(date) + days * DAY_MS);
}

/** How many days after the first the second is; negative where it comes before. */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / DAY_MS;
}

export function weekdayOf(date: string): Weekday {
  // 1 January 1970 was a Thursday.
  const sinceMonday = (((toTime(date) / DAY_MS + 3) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return weekdays[sinceMonday] ?? 1;
}

/** The number of the week as Danish calendars count: the first week is the one that holds 4 January. */
export function weekNumberOf(date: string): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  return Math.floor(daysBetween(civilDate(yearOf(thursday), 1, 1), thursday) / DAYS_IN_WEEK) + 1;
}

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
