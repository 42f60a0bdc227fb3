import { callMain } from '../../bridge/main.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';

/** How a restore went: how many meetings came back, and the names of copies that could not be read. */
export interface Restored {
  readonly meetings: number;
  readonly unreadable: readonly string[];
}

/** Fills the database with every meeting as it stood at a moment. Meetings that are here already stay as they are. */
export async function restoreFrom(at: string): Promise<Restored> {
  const { snapshots, unreadable } = await callMain('backup.read', at);
  let meetings = 0;
  for (const snapshot of snapshots) {
    if (await hasMeeting(snapshot.meeting.id)) continue;
    await storeSnapshot(snapshot);
    meetings += 1;
  }
  return { meetings, unreadable };
}
