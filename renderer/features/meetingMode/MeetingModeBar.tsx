import { PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { ActButton } from '../../components/ActButton.tsx';
import { useDates } from '../../components/useDates.ts';
import type { MeetingModePart } from '../../stores/navigation.ts';
import { ToMeetings } from '../meeting/MeetingName.tsx';
import { MeetingTabs } from '../meeting/MeetingTabs.tsx';
import { MeetingClock } from './MeetingClock.tsx';
import { ProgressStrip } from './ProgressStrip.tsx';
import type { HeldMeeting } from './useHeldMeeting.ts';
import styles from './MeetingModeBar.module.css';

interface MeetingModeBarProps {
  readonly held: HeldMeeting;
  readonly part: MeetingModePart;
}

/** Which meeting it is, how far it has come, what the clock says, and what a chair calls out: begin, break, end. */
export function MeetingModeBar({ held, part }: MeetingModeBarProps) {
  const { meeting, body } = held.agenda;
  return (
    <div className={styles.bar}>
      <ToMeetings />
      <div className={styles.name}>
        <h1 title={body.name}>{body.name}</h1>
        <p>{useWhen(held)}</p>
      </div>
      <MeetingTabs meeting={meeting} part={shownPart(held, part)} />
      <ProgressStrip held={held} />
      <div className={styles.right}>
        <MeetingClock held={held} />
        <CourseButtons held={held} />
      </div>
    </div>
  );
}

/** The other tab opens at the item that is on the screen, whichever way it came there. */
function shownPart({ shown }: HeldMeeting, part: MeetingModePart): MeetingModePart {
  return shown ? { ...part, itemId: shown.item.id } : part;
}

/** "12. marts, begyndt kl. 12.02" */
function useWhen({ agenda: { meeting } }: HeldMeeting): string {
  const { t } = useTranslation();
  const { shortDay, civilTime } = useDates();
  const day = shortDay(meeting.date);
  const { startedAt, endedAt } = meeting;
  if (startedAt === null) return t('meetingMode.planned', { day, time: civilTime(meeting.startTime) });
  const from = civilTime(clockTimeOf(startedAt));
  if (endedAt === null) return t('meetingMode.begun', { day, time: from });
  return t('meetingMode.over', { day, from, to: civilTime(clockTimeOf(endedAt)) });
}

function CourseButtons({ held: { course } }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  switch (course.state) {
    case 'notBegun':
      return <ActButton id="beginMeeting" appearance="primary" />;
    case 'running':
      return (
        <>
          <ActButton id="toggleBreak" icon={<PauseRegular />}>
            {t('meetingMode.break')}
          </ActButton>
          <ActButton id="endMeeting" />
        </>
      );
    case 'break':
      return (
        <>
          <ActButton id="toggleBreak" icon={<PlayRegular />} appearance="primary">
            {t('meetingMode.goOn')}
          </ActButton>
          <ActButton id="endMeeting" />
        </>
      );
    case 'ended':
      return <ActButton id="resumeMeeting" />;
  }
}
