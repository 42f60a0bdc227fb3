import { useTranslation } from 'react-i18next';
import { useAct } from '../../components/useAct.ts';
import { useFailureText } from '../../components/useFailureText.ts';
import { useNotice } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { ExportDialog } from './ExportDialog.tsx';
import type { ExportKind } from './exportJob.ts';
import { useExport } from './useExport.ts';

/** A meeting's exports, as acts, and the dialog of the one that is running. */
export function Exports({ agenda: { meeting, body } }: { readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const { job, start, cancel, dismiss } = useExport();
  const notice = useNotice();
  const failureText = useFailureText();
  const name = `${body.shortName || body.name} ${meeting.date}`;
  const begin = (kind: ExportKind, suggestedName: string): void => {
    start(kind, meeting.id, suggestedName).catch((error: unknown) => notice(failureText(error), 'error'));
  };
  useAct('exportAgenda', () => begin('agenda', t('export.agendaName', { name })));
  useAct('exportMinutes', () => begin('minutes', t('export.minutesName', { name })));
  useAct('exportPublicMinutes', () => begin('publicMinutes', t('export.publicMinutesName', { name })));
  useAct('exportPackage', () => begin('package', t('export.packageName', { name })));
  return job && <ExportDialog job={job} onCancel={cancel} onClose={dismiss} />;
}
