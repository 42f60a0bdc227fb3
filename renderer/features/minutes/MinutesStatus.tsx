import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { countLacks } from '#shared/minutes/findLacks.ts';
import { useDates } from '../../components/useDates.ts';
import type { Minutes } from './useMinutes.ts';
import styles from '../meeting/StatusBar.module.css';

interface MinutesStatusProps {
  readonly minutes: Minutes;
  readonly shown: OutlineItem | undefined;
}

/** Where in the minutes the person is, how long the meeting lasted, and how much is missing. */
export function MinutesStatus({ minutes, shown }: MinutesStatusProps) {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  const { items, lacks, held } = minutes;
  const { startedAt, endedAt } = held.agenda.meeting;
  const lacking = countLacks(lacks);
  return (
    <footer className={styles.bar}>
      <span>
        {shown
          ? t('statusBar.item', { place: items.indexOf(shown) + 1, count: items.length })
          : t('outline.count', { count: items.length })}
      </span>
      {startedAt !== null && endedAt !== null && (
        <span>
          {t('minutes.lasted', {
            from: civilTime(clockTimeOf(startedAt)),
            to: civilTime(clockTimeOf(endedAt)),
          })}
        </span>
      )}
      <span className={styles.spring} />
      <span>{lacking === 0 ? t('minutes.nothingLacks') : t('minutes.lacking', { count: lacking })}</span>
    </footer>
  );
}
