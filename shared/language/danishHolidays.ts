import { addDays, civilDate, weekdayOf, yearOf } from './civilDate.ts';

/** The days on which Danish offices are closed. Christmas Eve, New Year's Eve and 5 June are no public holidays, but closed. */
export const holidays = [
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'prayerDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'constitutionDay',
  'christmasEve',
  'christmasDay',
  'secondChristmasDay',
  'newYearsEve',
] as const;
export type Holiday = (typeof holidays)[number];

/** Store bededag was abolished from 2024. */
const LAST_YEAR_OF_PRAYER_DAY = 2023;

/** null on an ordinary day. */
export function holidayOn(date: string): Holiday | null {
  return fixedHolidays.get(date.slice(5)) ?? movableHolidays(yearOf(date)).get(date) ?? null;
}

const FRIDAY = 5;

/** Whether offices are open: no weekend, no holiday. */
export function isWorkingDay(date: string): boolean {
  return weekdayOf(date) <= FRIDAY && holidayOn(date) === null;
}

/** The day itself, or the first one after it on which offices are open. */
export function nextWorkingDay(date: string): string {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

const fixedHolidays: ReadonlyMap<string, Holiday> = new Map([
  ['01-01', 'newYearsDay'],
  ['06-05', 'constitutionDay'],
  ['12-24', 'christmasEve'],
  ['12-25', 'christmasDay'],
  ['12-26', 'secondChristmasDay'],
  ['12-31', 'newYearsEve'],
]);

/** The holidays that follow Easter, by their day in that year. */
function movableHolidays(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterSunday(year);
  return new Map<string, Holiday>([
    [addDays(easter, -3), 'maundyThursday'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    ...(year <= LAST_YEAR_OF_PRAYER_DAY ? [[addDays(easter, 26), 'prayerDay'] as const] : []),
    [addDays(easter, 39), 'ascensionDay'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
  ]);
}

/** The first Sunday after the church's full moon in spring, by the Gregorian reckoning. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - fullMoon - (yearInCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  const daysAfter = fullMoon + toSunday - 7 * late;
  // The earliest Easter there can be is 22 March.
  return addDays(civilDate(year, 3, 22), daysAfter);
}
