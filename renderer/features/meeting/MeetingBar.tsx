import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { useDates } from '../../components/useDates.ts';
import type { Agenda } from '../../database/agenda.ts';
import { go, openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { SentMark } from '../issues/SentMark.tsx';
import { StatusBadge } from '../meetings/StatusBadge.tsx';
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
  const { t } = useTranslation();
  const { longDay, timeRange } = useDates();
  return (
    <div className={styles.bar}>
      <Tooltip content={t('meeting.toList')} relationship="label">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ kind: 'meetings' })} />
      </Tooltip>
      <button
        type="button"
        className={styles.name}
        title={t('facts.edit')}
        onClick={() => openMeeting(meeting.id)}
      >
        <h1>{body.name}</h1>
        <span>
          {t('dates.dayAndTime', {
            day: capitalise(longDay(meeting.date)),
            time: timeRange(meeting.startTime, meeting.endTime),
          })}
        </span>
      </button>
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
