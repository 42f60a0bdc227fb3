import { Button, Tooltip } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  BookOpenRegular,
  DismissRegular,
  PlayRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';
import { Badge } from '../../components/Badge.tsx';
import { useDates } from '../../components/useDates.ts';
import { useMedia } from '../../components/useMedia.ts';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { runAct } from '../../stores/acts.ts';
import { go } from '../../stores/navigation.ts';
import { lastAgendaIssue, useIssues } from '../issues/useIssues.ts';
import bar from '../meeting/MeetingBar.module.css';
import { SaveStatus } from '../meeting/SaveStatus.tsx';
import styles from './Chair.module.css';

/** Below this width a button says what it does by its sign, and in its tooltip. */
const ROOM_FOR_WORDS = '(min-width: 1000px)';

interface ChairBarProps {
  readonly agenda: Agenda;
  readonly isFollowing: boolean;
}

export function ChairBar({ agenda: { meeting, body }, isFollowing }: ChairBarProps) {
  const { t } = useTranslation();
  const { longDay, timeRange } = useDates();
  const hasRoom = useMedia(ROOM_FOR_WORDS);
  const followText = t(isFollowing ? 'chair.unfollow' : 'chair.follow');
  return (
    <div className={bar.bar}>
      <Tooltip content={t('meeting.toList')} relationship="label">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ kind: 'meetings' })} />
      </Tooltip>
      <div className={styles.name}>
        <h1>{body.name}</h1>
        <span>
          {t('dates.dayAndTime', {
            day: capitalise(longDay(meeting.date)),
            time: timeRange(meeting.startTime, meeting.endTime),
          })}
        </span>
      </div>
      {hasRoom && <Badge icon={BookOpenRegular} tone="accent" text={t('chair.view')} />}
      <SentIn meetingId={meeting.id} />
      <div className={bar.right}>
        <SaveStatus />
        <Button
          icon={isFollowing ? <DismissRegular /> : <PlayRegular />}
          aria-label={followText}
          title={followText}
          onClick={() => runAct(isFollowing ? 'openAgenda' : 'openMeetingMode')}
        >
          {hasRoom && followText}
        </Button>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          aria-label={t('acts.handBack')}
          title={t('acts.handBack')}
          onClick={() => runAct('handBack')}
        >
          {hasRoom && t('acts.handBack')}
        </Button>
        <MoreMenu label={t('chair.more')}>
          <ActMenuItem id="showNotes">{t('acts.showNotes')}</ActMenuItem>
          <ActMenuItem id="goToItem">{t('acts.goToItem')}</ActMenuItem>
          <ActMenuItem id="workAsSecretary">{t('acts.workAsSecretary')}</ActMenuItem>
        </MoreMenu>
      </div>
    </div>
  );
}

/** Which issue is read. */
function SentIn({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const last = lastAgendaIssue(useIssues(meetingId));
  if (!last) return null;
  const { number, issuedAt } = last;
  return (
    <span className={styles.sent}>
      {t('chair.issue', { number, moment: dates.moment(new Date(issuedAt)) })}
    </span>
  );
}
