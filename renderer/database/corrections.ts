import type { Correction } from '#shared/model/correction.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { newRow, patch } from './rows.ts';

export type CorrectionTexts = Pick<Correction, 'itemId' | 'date' | 'text' | 'publicText'>;

/** In the order in which they were made. */
export async function listCorrections(meetingId: string): Promise<Correction[]> {
  const rows = await database.corrections.where({ meetingId }).toArray();
  return rows.toSorted((a, b) => a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt));
}

/** Adds a correction to approved minutes. Returns the row's id. */
export async function addCorrection(meetingId: string, texts: CorrectionTexts): Promise<string> {
  const row = newRow();
  await changeMeeting(meetingId, 'addCorrection', async () => {
    await database.corrections.add({ ...row, meetingId, ...texts });
  });
  return row.id;
}

/** Mends the words of a correction, before it is sent to anybody. */
export async function changeCorrection(row: Correction, texts: Partial<CorrectionTexts>): Promise<void> {
  await changeMeeting(row.meetingId, 'changeCorrection', async () => {
    await patch(database.corrections, row.id, texts);
  });
}

export async function removeCorrection(row: Correction): Promise<void> {
  await changeMeeting(row.meetingId, 'removeCorrection', async () => {
    await database.corrections.delete(row.id);
  });
}
