import { DEFAULT_DATE_FORMATTING } from '@fluentui/react-calendar-compat';
import type { DatePickerProps } from '@fluentui/react-datepicker-compat';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toDateText } from './dateText.ts';
import { useDates } from './useDates.ts';

type CalendarWords = Required<Pick<DatePickerProps, 'strings' | 'dateTimeFormatter'>>;

/** What a calendar calls its days and its buttons, in the app's language: two properties of Fluent's DatePicker. */
export function useCalendarWords(): CalendarWords {
  const { t, i18n } = useTranslation();
  const { longDay } = useDates();
  return useMemo(() => {
    const names = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
      const formatter = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'da-DK', options);
      return dates.map((date) => formatter.format(date));
    };
    const months = Array.from({ length: 12 }, (_none, month) => new Date(2023, month, 1));
    // 1 January 2023 was a Sunday, the day that the calendar counts from.
    const days = Array.from({ length: 7 }, (_none, day) => new Date(2023, 0, 1 + day));
    const strings = {
      months: names({ month: 'long' }, months),
      shortMonths: names({ month: 'short' }, months),
      days: names({ weekday: 'long' }, days),
      shortDays: names({ weekday: 'short' }, days).map((name) => name.slice(0, 2)),
      goToToday: t('dates.today'),
      weekNumberFormatString: t('dates.week'),
      prevMonthAriaLabel: t('dates.previousMonth'),
      nextMonthAriaLabel: t('dates.nextMonth'),
      prevYearAriaLabel: t('dates.previousYear'),
      nextYearAriaLabel: t('dates.nextYear'),
      prevYearRangeAriaLabel: t('dates.yearsBefore'),
      nextYearRangeAriaLabel: t('dates.yearsAfter'),
      yearPickerHeaderAriaLabel: t('dates.chooseMonth'),
      monthPickerHeaderAriaLabel: t('dates.chooseYear'),
      closeButtonAriaLabel: t('close'),
    };
    // Fluent would say "marts 12, 2026" of the day that is chosen, and of today.
    const formatMonthDayYear = (date: Date): string => longDay(toDateText(date));
    return { strings, dateTimeFormatter: { ...DEFAULT_DATE_FORMATTING, formatMonthDayYear } };
  }, [i18n.language, longDay, t]);
}
