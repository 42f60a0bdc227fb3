import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const NO_BREAK_SPACE = ' ';

/** Dates and times as the person reads them, in the app's language. Days are "2026-03-12", times "09:30". */
export interface Dates {
  /** "torsdag den 12. marts 2026" */
  readonly longDay: (date: string) => string;
  /** "12. marts" */
  readonly shortDay: (date: string) => string;
  /** "12.00-16.00" */
  readonly timeRange: (start: string, end: string) => string;
  /** "12.00", of a time of day as it is stored: "12:00". */
  readonly civilTime: (time: string) => string;
  /** "10.42" */
  readonly clock: (moment: Date) => string;
  /** "12. marts 2026 kl. 10.42" */
  readonly moment: (moment: Date) => string;
}

export function useDates(): Dates {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'da-DK';
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(locale, options);
      return (date: Date) => formatter.format(date).replaceAll(' ', NO_BREAK_SPACE);
    };
    const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
    const weekday = format({ weekday: 'long' });
    const shortDay = format({ day: 'numeric', month: 'long' });
    const clock = format({ hour: '2-digit', minute: '2-digit' });
    // Danish writes 10.42, English 10:42.
    const write = (time: string): string => time.replace(/[.:]/, locale === 'da-DK' ? '.' : ':');
    return {
      longDay: (date) => t('dates.longDay', { weekday: weekday(atNoon(date)), day: day(atNoon(date)) }),
      shortDay: (date) => shortDay(atNoon(date)),
      timeRange: (start, end) => `${write(start)}-${write(end)}`,
      civilTime: write,
      clock: (moment) => write(clock(moment)),
      moment: (moment) => t('dates.moment', { day: day(moment), clock: write(clock(moment)) }),
    };
  }, [locale, t]);
}

/** Noon keeps a civil day on its day in every time zone's summer and winter. */
function atNoon(date: string): Date {
  return new Date(`${date}T12:00:00`);
}
