import { composeAgenda, type AgendaOptions } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportDocument, type ExportedDocument, type ExportOptions } from './exportDocument.ts';

export interface ExportAgendaOptions extends ExportOptions, AgendaOptions {}

/** The agenda of a meeting, or a supplementary one, as a Word file, as exportDocument makes it. */
export async function exportAgendaToWord(
  snapshot: MeetingSnapshot,
  options: ExportAgendaOptions,
): Promise<ExportedDocument> {
  const profile = profileOf(snapshot.body);
  return exportDocument(() => composeAgenda(snapshot, profile, options), profile, options);
}
