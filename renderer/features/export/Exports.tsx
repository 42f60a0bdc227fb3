import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullMinutes, publicMinutes, wholeAgenda } from '#shared/document/meetingDocument.ts';
import { isOfAgenda } from '#shared/issues/kinds.ts';
import { itemsToSend } from '#shared/issues/sendOut.ts';
import type { Issue, IssueKind } from '#shared/model/issue.ts';
import { useAct } from '../../components/useAct.ts';
import { useFailureText } from '../../components/useFailureText.ts';
import { useNotice } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { Issues } from '../issues/Issues.tsx';
import { useIssues } from '../issues/useIssues.ts';
import { ExportDialog } from './ExportDialog.tsx';
import type { ExportOrder } from './exportJob.ts';
import { PackageLockDialog } from './PackageLockDialog.tsx';
import { PackDialog } from './PackDialog.tsx';
import { useExport } from './useExport.ts';
import { useNotesExport } from './useNotesExport.ts';

/** A meeting's exports and what was sent out of it, as acts, and the dialog of the one that is running. */
export function Exports({ agenda }: { readonly agenda: Agenda }) {
  const { meeting, body, items } = agenda;
  const { t } = useTranslation();
  const { job, start, cancel, dismiss } = useExport();
  const [asking, setAsking] = useState(false);
  const [packing, setPacking] = useState(false);
  const notice = useNotice();
  const failureText = useFailureText();
  const issues = useIssues(meeting.id);
  const name = `${body.shortName || body.name} ${meeting.date}`;
  const begin = (order: ExportOrder, suggestedName: string): void => {
    start(order, meeting.id, suggestedName).catch((error: unknown) => notice(failureText(error), 'error'));
  };
  const send = (issueKind: IssueKind): void => {
    const earlier = issues.filter(({ kind }) => kind === issueKind).length;
    const file = t(`issues.fileName.${issueKind}`, { name });
    begin({ kind: 'issue', issueKind }, earlier === 0 ? file : `${file} (${earlier + 1})`);
  };
  const present = items.map(({ item }) => item);
  const canSend = meeting.status !== 'approved';
  const canSupplement =
    canSend && issues.some(isOfAgenda) && itemsToSend(present, 'supplementaryAgenda').length > 0;
  const agendaName = t('export.agendaName', { name });
  const minutesName = t('export.minutesName', { name });
  const publicName = t('export.publicMinutesName', { name });
  useAct('exportAgenda', () => begin({ kind: 'word', document: wholeAgenda }, agendaName));
  useAct('exportPdf', () => begin({ kind: 'pdf', document: wholeAgenda }, agendaName));
  useNotesExport(begin, name);
  useAct('exportMinutes', () => begin({ kind: 'word', document: fullMinutes }, minutesName));
  useAct('exportMinutesPdf', () => begin({ kind: 'pdf', document: fullMinutes }, minutesName));
  useAct('exportPublicMinutes', () => begin({ kind: 'word', document: publicMinutes }, publicName));
  useAct('exportPublicMinutesPdf', () => begin({ kind: 'pdf', document: publicMinutes }, publicName));
  useAct('makePack', () => setPacking(true));
  useAct('exportPackage', () => setAsking(true));
  useAct('sendAgenda', () => send('agenda'), { available: canSend });
  useAct('sendSupplement', () => send('supplementaryAgenda'), { available: canSupplement });
  useAct('sendMinutes', () => send('minutes'));
  useAct('sendPublicMinutes', () => send('publicMinutes'));
  const exportAgain = (issue: Issue): void =>
    begin({ kind: 'issueAgain', issue }, issue.fileName.replace(/\.docx$/i, ''));
  return (
    <>
      <Issues agenda={agenda} onExportAgain={exportAgain} />
      {asking && (
        <PackageLockDialog
          onChoose={(passphrase) => begin({ kind: 'package', passphrase }, t('export.packageName', { name }))}
          onClose={() => setAsking(false)}
        />
      )}
      {packing && (
        <PackDialog
          agenda={agenda}
          onMake={(order) => begin(order, t(`pack.fileName.${order.kind}`, { name }))}
          onClose={() => setPacking(false)}
        />
      )}
      {job && <ExportDialog job={job} onCancel={cancel} onClose={dismiss} />}
    </>
  );
}
