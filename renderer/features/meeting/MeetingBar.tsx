import type { Agenda } from '../../database/agenda.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { SentMark } from '../issues/SentMark.tsx';
import { StatusBadge } from '../meetings/StatusBadge.tsx';
import { MeetingName, ToMeetings } from './MeetingName.tsx';
import { MeetingTabs } from './MeetingTabs.tsx';
import { PackButton } from './PackButton.tsx';
import { PreviewButton } from './PreviewButton.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './MeetingBar.module.css';

interface MeetingBarProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
}

export function MeetingBar({ agenda: { meeting, body }, part }: MeetingBarProps) {
  return (
    <div className={styles.bar}>
      <ToMeetings />
      <MeetingName meeting={meeting} body={body} onOpen={() => openMeeting(meeting.id)} />
      <StatusBadge status={meeting.status} />
      <SentMark meetingId={meeting.id} />
      <MeetingTabs meeting={meeting} part={part} />
      <div className={styles.right}>
        <SaveStatus />
        {part.kind === 'appendices' ? <PackButton /> : <PreviewButton />}
        <ExportMenu />
      </div>
    </div>
  );
}
