import { mergeClasses } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planTimes } from '#shared/agenda/clock.ts';
import { useDates } from '../../components/useDates.ts';
import { useDuration } from '../../components/useDuration.ts';
import type { Agenda } from '../../database/agenda.ts';
import styles from './StatusBar.module.css';

/** What the items' minutes add up to, when the meeting would end, and whether that is too late. */
export function AgendaClock({ agenda: { items, meeting } }: { readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  const plan = useMemo(() => planTimes(items, meeting), [items, meeting]);
  const duration = useDuration();
  if (plan.starts.size === 0) return null;
  const { planned, unknown, available, over, end } = plan;
  const atLeast = unknown > 0;
  const sum = t(atLeast ? 'clock.sumAtLeast' : 'clock.sum', {
    planned: duration(planned),
    available: duration(available),
  });
  return (
    <>
      {over > 0 && (
        <span className={mergeClasses(styles.over)}>
          <WarningRegular fontSize={16} aria-hidden />
          {t('clock.over', { minutes: duration(over) })}
        </span>
      )}
      <span className={styles.sum} title={atLeast ? t('clock.unknown', { count: unknown }) : undefined}>
        {sum}
      </span>
      <span>{t(end.isEarliest ? 'clock.endsEarliest' : 'clock.ends', { time: civilTime(end.time) })}</span>
    </>
  );
}
