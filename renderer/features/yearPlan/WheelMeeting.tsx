import { mergeClasses } from '@fluentui/react-components';
import { dayOf } from '#shared/language/civilDate.ts';
import { pointAt } from '#shared/yearPlan/paths.ts';
import { MEETING_RADIUS, MEETING_RING } from '#shared/yearPlan/wheel.ts';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import styles from './Wheel.module.css';

export type MeetingState = 'past' | 'next' | 'coming';

interface WheelMeetingProps {
  readonly meeting: YearMeeting;
  readonly angle: number;
  readonly state: MeetingState;
}

/** A meeting as a disc with the day of its month. What is planned only has a broken edge. */
export function WheelMeeting({ meeting, angle, state }: WheelMeetingProps) {
  const { x, y } = pointAt((MEETING_RING.inner + MEETING_RING.outer) / 2, angle);
  return (
    <g
      className={mergeClasses(styles.meeting, styles[state], meeting.meeting === null && styles.plannedOnly)}
    >
      <circle cx={x} cy={y} r={MEETING_RADIUS} />
      <text x={x} y={y}>
        {dayOf(meeting.date)}
      </text>
    </g>
  );
}
