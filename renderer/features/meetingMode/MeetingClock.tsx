import { useTranslation } from 'react-i18next';
import { minutesAhead } from '#shared/course/pace.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { useDates } from '../../components/useDates.ts';
import { useDuration } from '../../components/useDuration.ts';
import { useNow } from '../../components/useNow.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import styles from './MeetingModeBar.module.css';

const SECOND_MS = 1000;

/** What the clock says, and how far from its plan the meeting is. It only says so: nothing rings and nothing turns red. */
export function MeetingClock({ held: { agenda, course, isGoingOn } }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  const duration = useDuration();
  const now = useNow(SECOND_MS);
  const ahead = isGoingOn
    ? minutesAhead({ items: agenda.items, meeting: agenda.meeting, course, now })
    : null;
  const paceText = (minutes: number): string => {
    if (minutes === 0) return t('meetingMode.onTime');
    if (minutes > 0) return t('meetingMode.ahead', { duration: duration(minutes) });
    return t('meetingMode.behind', { duration: duration(-minutes) });
  };
  return (
    <div className={styles.clock}>
      <p className={styles.time}>
        {t('meetingMode.time', { time: civilTime(clockTimeOf(new Date(now).toISOString())) })}
      </p>
      {ahead !== null && <p className={styles.pace}>{paceText(ahead)}</p>}
    </div>
  );
}
