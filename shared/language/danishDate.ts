import type { Month } from './civilDate.ts';

/**
 * Dates and times as Danish documents and screens write them. They take the model's civil dates ("2031-03-14") and
 * clock times ("10:00"); no time zone is involved. Spaces inside a date are no-break spaces, so that it is never split.
 */
const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "14. marts 2031" */
export function danishDate(date: string): string {
  const day = dayOf(date);
  return [`${day.getUTCDate()}.`, MONTHS[day.getUTCMonth()], day.getUTCFullYear()].join(NO_BREAK_SPACE);
}

/** "14. marts" */
export function danishDay(date: string): string {
  const day = dayOf(date);
  return [`${day.getUTCDate()}.`, MONTHS[day.getUTCMonth()]].join(NO_BREAK_SPACE);
}

/** "marts" */
export function danishMonth(month: Month): string {
  return MONTHS[month - 1] ?? '';
}

/** "fredag den 14. marts 2031" */
export function danishDateWithWeekday(date: string): string {
  return `${WEEKDAYS[dayOf(date).getUTCDay()]} den${NO_BREAK_SPACE}${danishDate(date)}`;
}

/** "9.30", of the model's "09:30": Danish writes no zero before an hour. After midnight it does: "00.30". */
export function danishClock(time: string): string {
  return time.replace(/^0(?=[1-9])/, '').replace(':', '.');
}

/** "kl. 10.00" */
export function danishTime(time: string): string {
  return `kl.${NO_BREAK_SPACE}${danishClock(time)}`;
}

/** "kl. 10.00–12.00" */
export function danishTimeRange(startTime: string, endTime: string): string {
  return `kl.${NO_BREAK_SPACE}${danishTimes(startTime, endTime)}`;
}

/** "10.00–12.00", for a place that says already that it is about time. */
export function danishTimes(startTime: string, endTime: string): string {
  return `${danishClock(startTime)}${EN_DASH}${danishClock(endTime)}`;
}

/** "14. marts 2031, kl. 10.00–12.00" */
export function danishDateAndTimes(date: string, startTime: string, endTime: string): string {
  return `${danishDate(date)}, ${danishTimeRange(startTime, endTime)}`;
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
