import { civilDate, dayOf, daysInMonth, monthOf, yearOf, type Month } from '../language/civilDate.ts';

/** Whether a time runs from the first of a month to the last of one. */
export function isWholeMonths(from: string, to: string): boolean {
  return dayOf(from) === 1 && dayOf(to) === daysInMonth(yearOf(to), monthOf(to));
}

/** From the first day of one month to the last of another. Where the second comes first, it is of the next year. */
export function wholeMonths(year: number, first: Month, last: Month): { from: string; to: string } {
  const endYear = last < first ? year + 1 : year;
  return { from: civilDate(year, first, 1), to: civilDate(endYear, last, daysInMonth(endYear, last)) };
}
