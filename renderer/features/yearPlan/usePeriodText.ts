import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf, yearOf } from '#shared/language/civilDate.ts';
import { isWholeMonths } from '#shared/yearPlan/wholeMonths.ts';
import { useDates } from '../../components/useDates.ts';

/** When something runs, as short as it can be said: "februar-maj", "marts", "15. august-30. november". */
export function usePeriodText(): (from: string, to: string) => string {
  const { t } = useTranslation();
  const { month, shortDay } = useDates();
  return useCallback(
    (from, to) => {
      const whole = isWholeMonths(from, to);
      const write = (date: string): string => (whole ? month(monthOf(date)) : shortDay(date));
      const sameYear = yearOf(from) === yearOf(to);
      const withYear = (date: string): string => (sameYear ? write(date) : `${write(date)} ${yearOf(date)}`);
      const [start, end] = [withYear(from), withYear(to)];
      return start === end ? start : t('yearPlan.fromTo', { from: start, to: end });
    },
    [month, shortDay, t],
  );
}
