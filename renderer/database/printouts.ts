import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { listAnnotations } from './annotations.ts';
import { readReaderOf } from './readers.ts';
import { readSnapshot } from './snapshots.ts';
import { firstNumberOf } from './yearNumbers.ts';

/** What a meeting's documents are composed from. */
export interface Printout {
  readonly snapshot: MeetingSnapshot;
  /** The first item's number; above 1 only where the body's numbers go on through the year. */
  readonly firstNumber: number;
}

export async function readPrintout(meetingId: string): Promise<Printout> {
  const snapshot = await readSnapshot(meetingId, 'without bin');
  return { snapshot, firstNumber: await firstNumberOf(snapshot.meeting, snapshot.body) };
}

/** The same with the notes that are for their writer only, as far as the writer is who asks on this computer. */
export async function readAnnotatedPrintout(meetingId: string): Promise<Printout> {
  const { snapshot, firstNumber } = await readPrintout(meetingId);
  const reader = await readReaderOf(meetingId);
  const own = (await listAnnotations(meetingId)).filter(
    ({ author, visibility }) => visibility === 'private' && author === reader,
  );
  return { snapshot: { ...snapshot, annotations: [...snapshot.annotations, ...own] }, firstNumber };
}
