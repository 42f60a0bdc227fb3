import { civilDate, dayOf, daysInMonth, monthOf, yearOf, type Month } from '../language/civilDate.ts';

/** Angles on the wheel are degrees clockwise from its top, where the year begins. */
export const FULL_TURN = 360;

/** Every month takes up the same part of the wheel, however many days it has. */
const MONTH_ARC = FULL_TURN / 12;

/** A part of the wheel, clockwise from one angle to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

export function arcOfMonth(month: Month): Arc {
  return { from: (month - 1) * MONTH_ARC, to: month * MONTH_ARC };
}

/** The angle of a day at noon. */
export function angleOf(date: string): number {
  return angleAfterDays(date, dayOf(date) - 0.5);
}

/** The days from one to another, both whole, as far as they lie in a year that they touch. */
export function arcOfDays(from: string, to: string, year: number): Arc {
  const first = yearOf(from) < year ? civilDate(year, 1, 1) : from;
  const last = yearOf(to) > year ? civilDate(year, 12, 31) : to;
  return { from: angleAfterDays(first, dayOf(first) - 1), to: angleAfterDays(last, dayOf(last)) };
}

function angleAfterDays(date: string, days: number): number {
  const month = monthOf(date);
  return (month - 1 + days / daysInMonth(yearOf(date), month)) * MONTH_ARC;
}

/** How many degrees a length along a circle is. */
export function degreesOf(length: number, radius: number): number {
  return ((length / radius) * 180) / Math.PI;
}

/** How long an arc is along a circle. */
export function lengthOf({ from, to }: Arc, radius: number): number {
  return (radius * (to - from) * Math.PI) / 180;
}
