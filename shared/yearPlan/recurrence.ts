import {
  addDays,
  civilDate,
  dayOf,
  daysInMonth,
  monthOf,
  months,
  weekdayOf,
  yearOf,
  type Month,
  type Weekday,
} from '../language/civilDate.ts';

const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

/** Which of a month's Tuesdays: the third, or the last. Not every month has a fifth. */
export const placesInMonth = [1, 2, 3, 4, 'last'] as const;
export type PlaceInMonth = (typeof placesInMonth)[number];

export interface WeekdayInMonth {
  readonly weekday: Weekday;
  readonly place: PlaceInMonth;
}

/** "The third Tuesday of the month, but not in July." */
export interface MonthlyRule extends WeekdayInMonth {
  readonly months: readonly Month[];
}

/** The days that a rule gives in a year, one for each of its months, in the months' order. */
export function datesOf(rule: MonthlyRule, year: number): string[] {
  return rule.months.map((month) => dateInMonth(rule, year, month));
}

function dateInMonth({ weekday, place }: WeekdayInMonth, year: number, month: Month): string {
  const first = civilDate(year, month, 1);
  const day = 1 + ((weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
  const weeksLater =
    place === 'last' ? Math.floor((daysInMonth(year, month) - day) / DAYS_IN_WEEK) : place - 1;
  return addDays(first, day - 1 + weeksLater * DAYS_IN_WEEK);
}

/** Which weekday of its month a day is: the third Tuesday. A fifth is the last. */
export function placeInMonthOf(date: string): WeekdayInMonth {
  const count = Math.ceil(dayOf(date) / DAYS_IN_WEEK);
  return { weekday: weekdayOf(date), place: placesInMonth.find((place) => place === count) ?? 'last' };
}

/** The same weekday of the same month in another year: the third Tuesday of March stays that. */
export function sameWeekdayIn(year: number, date: string): string {
  return dateInMonth(placeInMonthOf(date), year, monthOf(date));
}

/** The same day so many months later or earlier; a month's last day stays the last: 28 February, 31 March. */
export function monthsLater(date: string, count: number): string {
  const index = yearOf(date) * MONTHS_IN_YEAR + monthOf(date) - 1 + count;
  const year = Math.floor(index / MONTHS_IN_YEAR);
  const month = months[index - year * MONTHS_IN_YEAR] ?? 1;
  const isLast = dayOf(date) === daysInMonth(yearOf(date), monthOf(date));
  return civilDate(year, month, isLast ? daysInMonth(year, month) : dayOf(date));
}

/** The same day of another year; the last of February stays the last. */
export function sameDayIn(year: number, date: string): string {
  return monthsLater(date, (year - yearOf(date)) * MONTHS_IN_YEAR);
}
