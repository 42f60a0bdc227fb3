import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { weekNumberOf } from '#shared/language/civilDate.ts';
import { useDates } from '../../components/useDates.ts';
import { DayOff } from './DayLabel.tsx';
import styles from './YearDialogs.module.css';

interface ProposedDaysProps {
  readonly dates: readonly string[];
  /** Days that have a meeting already. */
  readonly taken: ReadonlySet<string>;
}

/** The days that a rule gives, before any of them is stored. */
export function ProposedDays({ dates, taken }: ProposedDaysProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  return (
    <section className={styles.proposed} aria-label={t('yearPlan.proposed')}>
      <h3>{t('yearPlan.proposed')}</h3>
      <ul>
        {dates.map((date) => (
          <li key={date}>
            <span>
              {t('yearPlan.dayAndWeek', { day: capitalise(longDay(date)), week: weekNumberOf(date) })}
            </span>
            {taken.has(date) ? <em>{t('yearPlan.taken')}</em> : <DayOff date={date} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
