import { composeMinutes } from '#shared/document/composeMinutes.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { minutesProfileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportDocument, type ExportedDocument, type ExportOptions } from './exportDocument.ts';

export interface ExportMinutesOptions extends ExportOptions {
  /** public: without anything that is closed. */
  readonly edition: Edition;
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/** The minutes of a meeting as a Word file, as exportDocument makes it. */
export async function exportMinutesToWord(
  snapshot: MeetingSnapshot,
  { edition, firstNumber, ...options }: ExportMinutesOptions,
): Promise<ExportedDocument> {
  const profile = minutesProfileOf(snapshot.body);
  const composing = { edition, ...(firstNumber !== undefined && { firstNumber }) };
  return exportDocument(() => composeMinutes(snapshot, profile, composing), profile, options);
}
