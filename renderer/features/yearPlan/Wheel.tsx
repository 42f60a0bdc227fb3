import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf, type Month } from '#shared/language/civilDate.ts';
import { angleOf } from '#shared/yearPlan/angles.ts';
import { pointAt } from '#shared/yearPlan/paths.ts';
import { DEADLINE_RADIUS, drawWheel, MEETING_RING, WHEEL_RADIUS } from '#shared/yearPlan/wheel.ts';
import type { YearView } from '#shared/yearPlan/yearView.ts';
import { ThemeArc } from './ThemeArc.tsx';
import { WheelMeeting } from './WheelMeeting.tsx';
import { WheelMonths } from './WheelMonths.tsx';
import styles from './Wheel.module.css';

interface WheelProps {
  readonly view: YearView;
  readonly month: Month | null;
  readonly onSelect: (month: Month) => void;
  /** "2031-03-12" */
  readonly today: string;
  /** The id of the meeting that comes next, of whichever year. */
  readonly next: string | null;
}

/** Room for the lines that are drawn around what stands outermost. */
const MARGIN = 6;
const HALF = WHEEL_RADIUS + MARGIN;

/**
 * The year as a picture. Its months can be walked with the arrow keys; what is in them is also in the list beside it,
 * so all the rest is for the eyes.
 */
export function Wheel({ view, month, onSelect, today, next }: WheelProps) {
  const { t } = useTranslation();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { year, meetings, themes } = view;
  const wheel = drawWheel(view);
  return (
    <svg
      ref={svg}
      className={styles.wheel}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      role="radiogroup"
      aria-label={t('yearPlan.monthsOf', { year })}
    >
      <WheelMonths wheel={wheel} view={view} month={month} onSelect={onSelect} />
      <g aria-hidden pointerEvents="none">
        <circle className={styles.hub} r={wheel.hubRadius} />
        {wheel.themes.map((place) => (
          <ThemeArc key={place.theme.id} id={`${id}-${place.theme.id}`} place={place} />
        ))}
        {yearOf(today) === year && <TodayLine today={today} />}
        {wheel.deadlines.map(({ deadline, angle }, index) => {
          const { x, y } = pointAt(wheel.deadlineRadius, angle);
          return (
            <circle
              // Two deadlines may be of the same day.
              key={`${deadline.date} ${index}`}
              className={styles.deadline}
              cx={x}
              cy={y}
              r={DEADLINE_RADIUS}
            />
          );
        })}
        {wheel.meetings.map(({ meeting, angle }) => (
          <WheelMeeting
            key={meeting.id}
            meeting={meeting}
            angle={angle}
            state={meeting.id === next ? 'next' : meeting.date < today ? 'past' : 'coming'}
          />
        ))}
        <text className={styles.hubYear} y={-4}>
          {year}
        </text>
        <text className={styles.hubCount} y={20}>
          {t('yearPlan.meetingCount', { count: meetings.length })}
        </text>
        <text className={styles.hubCount} y={38}>
          {t('yearPlan.themeCount', { count: themes.length })}
        </text>
      </g>
    </svg>
  );
}

function TodayLine({ today }: { readonly today: string }) {
  const from = pointAt(MEETING_RING.inner, angleOf(today));
  const to = pointAt(MEETING_RING.outer, angleOf(today));
  return <line className={styles.today} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}
