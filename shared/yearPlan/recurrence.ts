import {
  addDays,
  civilDate,
  dayOf,
  daysInMonth,
  monthOf,
  weekdayOf,
  yearOf,
  type Month,
  type Weekday,
} from '../language/civilDate.ts';

const DAYS_IN_WEEK = 7;

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
export function datesOf({ months, ...rule }: MonthlyRule, year: number): string[] {
  return months.map((month) => dateInMonth(rule, year, month));
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

/** The same day of another year; a month's last day stays the last: 28 February becomes 29 February. */
export function sameDayIn(year: number, date: string): string {
  const month = monthOf(date);
  const isLast = dayOf(date) === daysInMonth(yearOf(date), month);
  return civilDate(year, month, isLast ? daysInMonth(year, month) : dayOf(date));
}
