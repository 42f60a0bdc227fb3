import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMedia } from '../../components/useMedia.ts';
import { runAct } from '../../stores/acts.ts';
import { useChangeCount } from './useChangeCount.ts';
import { lastAgendaIssue, useIssues } from './useIssues.ts';
import styles from './SentMark.module.css';

const ROOM_FOR_SENTENCE = '(min-width: 1000px)';

/** Says whether the agenda is still what those who were sent it have in their hands, and shows what is not. */
export function SentMark({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const last = lastAgendaIssue(useIssues(meetingId));
  const count = useChangeCount(meetingId);
  const hasRoom = useMedia(ROOM_FOR_SENTENCE);
  if (!last || count === null) return null;
  const { number } = last;
  const text = count === 0 ? t('issues.unchanged', { number }) : t('issues.changed', { count, number });
  const short = count === 0 ? t('issues.unchangedShort') : t('issues.changedShort', { count });
  return (
    <Button
      className={styles.mark}
      size="small"
      appearance="subtle"
      aria-label={text}
      title={text}
      onClick={() => runAct('showChanges')}
    >
      {hasRoom ? text : short}
    </Button>
  );
}
