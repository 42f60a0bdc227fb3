import { useTranslation } from 'react-i18next';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { useDates } from '../../components/useDates.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import styles from './MeetingMode.module.css';

/** Says where the meeting stands when no item is being treated. */
export function StateBanner({ held: { agenda, course } }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  const pause = course.breaks.find(({ until }) => until === null);
  const { endedAt } = agenda.meeting;
  const text = (): string => {
    switch (course.state) {
      case 'notBegun':
        return t('meetingMode.notBegun');
      case 'running':
        return '';
      case 'break':
        return t('meetingMode.inBreak', { time: civilTime(clockTimeOf(pause?.at ?? '')) });
      case 'ended':
        return t('meetingMode.ended', { time: civilTime(clockTimeOf(endedAt ?? '')) });
    }
  };
  return <output className={styles.banner}>{text()}</output>;
}
