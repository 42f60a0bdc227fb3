import { WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { weekNumberOf } from '#shared/language/civilDate.ts';
import { holidayOn, isWorkingDay } from '#shared/language/danishHolidays.ts';
import { useDates } from '../../components/useDates.ts';
import styles from './YearPanel.module.css';

/** A day with its weekday and week. */
export function DayLabel({ date }: { readonly date: string }) {
  const { t } = useTranslation();
  const { shortDay, weekday } = useDates();
  return (
    <span className={styles.day}>
      <strong>{shortDay(date)}</strong>
      <span>{t('yearPlan.weekdayAndWeek', { weekday: weekday(date), week: weekNumberOf(date) })}</span>
    </span>
  );
}

/** Says that a day is one on which offices are closed. Nothing on a working day. */
export function DayOff({ date }: { readonly date: string }) {
  const { t } = useTranslation();
  const { weekday } = useDates();
  const holiday = holidayOn(date);
  if (isWorkingDay(date)) return null;
  return (
    <span className={styles.warning}>
      <WarningRegular fontSize={16} aria-hidden />
      {holiday === null ? t('yearPlan.weekend', { weekday: weekday(date) }) : t(`holidays.${holiday}`)}
    </span>
  );
}
