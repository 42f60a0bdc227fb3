import { useTranslation } from 'react-i18next';
import { annotatedAgenda } from '#shared/document/meetingDocument.ts';
import { useAct } from '../../components/useAct.ts';
import { useNotes } from '../annotations/useNotes.ts';
import type { ExportOrder } from './exportJob.ts';

/** Printing the agenda with the notes on it: asked for by name, and the only documents that notes are ever in. */
export function useNotesExport(
  begin: (order: ExportOrder, suggestedName: string) => void,
  meetingName: string,
): void {
  const { t } = useTranslation();
  const available = useNotes().length > 0;
  const write = (kind: 'word' | 'pdf'): void =>
    begin({ kind, document: annotatedAgenda }, t('export.notesName', { name: meetingName }));
  useAct('exportNotes', () => write('word'), { available });
  useAct('exportNotesPdf', () => write('pdf'), { available });
}
