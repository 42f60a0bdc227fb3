import {
  composeDocument,
  profileOfDocument,
  wholeAgenda,
  type MeetingDocument,
} from '#shared/document/meetingDocument.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportDocument, type ExportedDocument, type ExportOptions } from './exportDocument.ts';

export interface ExportToWordOptions extends ExportOptions {
  /** The agenda where none is named. */
  readonly document?: MeetingDocument;
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/** A document of a meeting as a Word file, as exportDocument makes it. */
export async function exportToWord(
  snapshot: MeetingSnapshot,
  { document = wholeAgenda, firstNumber = 1, ...options }: ExportToWordOptions,
): Promise<ExportedDocument> {
  const profile = profileOfDocument(snapshot.body, document);
  return exportDocument(() => composeDocument(snapshot, document, firstNumber).tree, profile, options);
}
