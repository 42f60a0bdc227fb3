import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsToSend } from '#shared/issues/sendOut.ts';
import type { Issue } from '#shared/model/issue.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { composeMail } from '#shared/mail/composeMail.ts';
import { useAct } from '../../components/useAct.ts';
import { useCopy, type Copied } from '../../components/useCopy.ts';
import type { Agenda } from '../../database/agenda.ts';
import { readSnapshot } from '../../database/snapshots.ts';
import { firstNumberOf } from '../../database/yearNumbers.ts';
import { runAct } from '../../stores/acts.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import { IssuesDialog } from './IssuesDialog.tsx';
import { lastAgendaIssue, useIssues } from './useIssues.ts';

interface IssuesProps {
  readonly agenda: Agenda;
  readonly onExportAgain: (issue: Issue) => void;
}

/** What was sent out of a meeting, as acts, and the dialog of the one that is being done. */
export function Issues({ agenda, onExportAgain }: IssuesProps) {
  const { meeting, items } = agenda;
  const issues = useIssues(meeting.id);
  const [shown, setShown] = useState<'issues' | 'changes' | null>(null);
  const { t } = useTranslation();
  const copy = useCopy();
  const last = lastAgendaIssue(issues);
  const present = items.map(({ item }) => item);
  const isAlive = meeting.status !== 'approved';
  useAct('showIssues', () => setShown('issues'));
  useAct('showChanges', () => setShown('changes'), { available: last !== undefined });
  useAct('newSupplement', () => runAct('newItem'), { available: isAlive && last !== undefined });
  useAct('copyAsMail', () => copy(() => readMail(meeting.id), t('issues.mailCopied')));
  const close = (): void => setShown(null);
  if (shown === 'changes' && last) {
    return <ChangesDialog meetingId={meeting.id} issueNumber={last.number} onClose={close} />;
  }
  if (shown !== 'issues') return null;
  return (
    <IssuesDialog
      issues={issues}
      supplementCount={last ? itemsToSend(present, 'supplementaryAgenda').length : 0}
      isLocked={!isAlive}
      onExportAgain={(issue) => {
        close();
        onExportAgain(issue);
      }}
      onClose={close}
    />
  );
}

async function readMail(meetingId: string): Promise<Copied> {
  const snapshot = await readSnapshot(meetingId, 'without bin');
  const { words } = profileOf(snapshot.body);
  return composeMail(snapshot, words, await firstNumberOf(snapshot.meeting, snapshot.body));
}
