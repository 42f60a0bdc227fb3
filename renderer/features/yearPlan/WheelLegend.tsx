import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import type { MeetingState } from './WheelMeeting.tsx';
import styles from './Wheel.module.css';

const states: readonly MeetingState[] = ['past', 'next', 'coming'];

/** What the wheel's signs mean. `today` is left out of another year's wheel. */
export function WheelLegend({ today }: { readonly today: string | null }) {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <Line key={state} text={t(`yearPlan.legend.${state}`)}>
          <Disc className={styles[state]} />
        </Line>
      ))}
      <Line text={t('yearPlan.legend.plannedOnly')}>
        <Disc className={styles.plannedOnly} />
      </Line>
      <Line text={t('yearPlan.legend.deadline')}>
        <circle className={styles.deadline} r={4} />
      </Line>
      {today !== null && (
        <Line text={t('yearPlan.legend.today', { day: shortDay(today) })}>
          <line className={styles.today} y1={-7} y2={7} />
        </Line>
      )}
    </ul>
  );
}

function Disc({ className }: { readonly className: string | undefined }) {
  return (
    <g className={mergeClasses(styles.meeting, className)}>
      <circle r={6.5} />
    </g>
  );
}

function Line({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="-8 -8 16 16" aria-hidden>
        {children}
      </svg>
      {text}
    </li>
  );
}
