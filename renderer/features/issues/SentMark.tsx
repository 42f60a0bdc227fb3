import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { runAct } from '../../stores/acts.ts';
import { useChangeCount } from './useChangeCount.ts';
import { lastAgendaIssue, useIssues } from './useIssues.ts';

/** Says whether the agenda is still what those who were sent it have in their hands, and shows what is not. */
export function SentMark({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const last = lastAgendaIssue(useIssues(meetingId));
  const count = useChangeCount(meetingId);
  if (!last || count === null) return null;
  const { number } = last;
  return (
    <Button size="small" appearance="subtle" onClick={() => runAct('showChanges')}>
      {count === 0 ? t('issues.unchanged', { number }) : t('issues.changed', { count, number })}
    </Button>
  );
}
