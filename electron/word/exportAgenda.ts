import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportDocument, type ExportedDocument, type ExportOptions } from './exportDocument.ts';

export interface ExportAgendaOptions extends ExportOptions {
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/** The agenda of a meeting as a Word file, as exportDocument makes it. */
export async function exportAgendaToWord(
  snapshot: MeetingSnapshot,
  { firstNumber, ...options }: ExportAgendaOptions,
): Promise<ExportedDocument> {
  const profile = profileOf(snapshot.body);
  const compose = () => composeAgenda(snapshot, profile, firstNumber === undefined ? {} : { firstNumber });
  return exportDocument(compose, profile, options);
}
