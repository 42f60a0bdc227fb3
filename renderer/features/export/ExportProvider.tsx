import { createContext, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/useFailureText.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useShortcut } from '../../components/useShortcut.ts';
import type { Agenda } from '../../database/agenda.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { useExport } from './useExport.ts';

interface ExportActs {
  readonly exportAgenda: () => void;
  readonly exportPackage: () => void;
}

const ExportContext = createContext<ExportActs | null>(null);

interface ExportProviderProps {
  readonly agenda: Agenda;
  readonly children: ReactNode;
}

/** Gives a meeting's screens its exports, and shows the one that is running. */
export function ExportProvider({ agenda: { meeting, body }, children }: ExportProviderProps) {
  const { t } = useTranslation();
  const { job, start, cancel, dismiss } = useExport();
  const notice = useNotice();
  const failureText = useFailureText();
  const acts = useMemo<ExportActs>(() => {
    const name = `${body.shortName || body.name} ${meeting.date}`;
    const begin = (kind: 'word' | 'package', suggestedName: string): void => {
      start(kind, meeting.id, suggestedName).catch((error: unknown) => notice(failureText(error), 'error'));
    };
    return {
      exportAgenda: () => begin('word', t('export.agendaName', { name })),
      exportPackage: () => begin('package', t('export.packageName', { name })),
    };
  }, [body.name, body.shortName, failureText, meeting.date, meeting.id, notice, start, t]);
  useShortcut('F12', acts.exportAgenda);
  return (
    <ExportContext value={acts}>
      {children}
      {job && <ExportDialog job={job} onCancel={cancel} onClose={dismiss} />}
    </ExportContext>
  );
}

export function useExportActs(): ExportActs {
  const acts = use(ExportContext);
  if (!acts) throw new Error('Exports are offered inside ExportProvider only');
  return acts;
}
