import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
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
