import { Button } from '@fluentui/react-components';
import { BookOpenRegular, DismissRegular, PlayRegular, SaveRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';
import { Badge } from '../../components/Badge.tsx';
import { useDates } from '../../components/useDates.ts';
import { useMedia } from '../../components/useMedia.ts';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { runAct } from '../../stores/acts.ts';
import { lastAgendaIssue, useIssues } from '../issues/useIssues.ts';
import bar from '../meeting/MeetingBar.module.css';
import { MeetingName, ToMeetings } from '../meeting/MeetingName.tsx';
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
  const hasRoom = useMedia(ROOM_FOR_WORDS);
  const followText = t(isFollowing ? 'chair.unfollow' : 'chair.follow');
  return (
    <div className={bar.bar}>
      <ToMeetings />
      <MeetingName meeting={meeting} body={body} />
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
          <ActMenuItem id="exportNotes">{t('acts.exportNotes')}</ActMenuItem>
          <ActMenuItem id="exportNotesPdf">{t('acts.exportNotesPdf')}</ActMenuItem>
          <ActMenuItem id="goToItem">{t('acts.goToItem')}</ActMenuItem>
          <ActMenuItem id="toggleFullScreen">{t('acts.toggleFullScreen')}</ActMenuItem>
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
