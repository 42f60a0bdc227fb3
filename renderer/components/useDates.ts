import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Month, Weekday } from '#shared/language/civilDate.ts';
import { danishClock } from '#shared/language/danishDate.ts';

const NO_BREAK_SPACE = '\u00a0';

/** 1 January 2001 was a Monday. Months have the same names in every year. */
const YEAR_FROM_MONDAY = 2001;

/** Dates and times as the person reads them, in the app's language. Days are "2026-03-12", times "09:30". */
export interface Dates {
  /** "torsdag den 12. marts 2026" */
  readonly longDay: (date: string) => string;
  /** "12. marts" */
  readonly shortDay: (date: string) => string;
  /** "torsdag" */
  readonly weekday: (date: string) => string;
  /** "tirsdag", for a day of the week rather than of the calendar */
  readonly weekdayName: (weekday: Weekday) => string;
  /** "marts" */
  readonly month: (month: Month) => string;
  /** "9.00–12.00" */
  readonly timeRange: (start: string, end: string) => string;
  /** "9.30", of a time of day as it is stored: "09:30". */
  readonly civilTime: (time: string) => string;
  /** "10.42" */
  readonly clock: (moment: Date) => string;
  /** "12. marts 2026 kl. 10.42" */
  readonly moment: (moment: Date) => string;
}

export function useDates(): Dates {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'da-DK';
  return useMemo(() => datesIn(locale, t), [locale, t]);
}

/** Spaces inside a day are no-break spaces, so that it is never split. `t`: the texts of the same language. */
export function datesIn(locale: 'da-DK' | 'en-GB', t: TFunction): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (date: Date) => formatter.format(date).replaceAll(' ', NO_BREAK_SPACE);
  };
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  const month = format({ month: 'long' });
  const shortDay = format({ day: 'numeric', month: 'long' });
  // Danish writes 9.42, English 09:42.
  const write = (time: string): string => (locale === 'da-DK' ? danishClock(time) : time);
  const clockInEnglish = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const clock = (moment: Date): string => write(clockInEnglish.format(moment));
  return {
    longDay: (date) => t('dates.longDay', { weekday: weekday(atNoon(date)), day: day(atNoon(date)) }),
    shortDay: (date) => shortDay(atNoon(date)),
    weekday: (date) => weekday(atNoon(date)),
    weekdayName: (number) => weekday(new Date(YEAR_FROM_MONDAY, 0, number)),
    month: (number) => month(new Date(YEAR_FROM_MONDAY, number - 1)),
    timeRange: (start, end) => `${write(start)}–${write(end)}`,
    civilTime: write,
    clock,
    moment: (moment) => t('dates.moment', { day: day(moment), clock: clock(moment) }),
  };
}

/** Noon keeps a civil day on its day in every time zone's summer and winter. */
function atNoon(date: string): Date {
  return new Date(`${date}T12:00:00`);
}
