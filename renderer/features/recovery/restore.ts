import { toFailure, type Failure } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { callMain } from '../../bridge/main.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';

/** How a restore went: how many meetings came back, and the names of copies that could not be read. */
export type RestoreOutcome =
  | { readonly ok: true; readonly meetings: number; readonly unreadable: readonly string[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Fills the database with every meeting as it stood at a moment. Meetings that are here already stay as they are.
 * Never throws: Punkt opens either way, and says how it went.
 */
export async function restoreFrom(at: string): Promise<RestoreOutcome> {
  try {
    const { snapshots, unreadable } = await callMain('backup.read', at);
    let meetings = 0;
    for (const snapshot of newestBodyFirst(snapshots)) {
      if (await hasMeeting(snapshot.meeting.id)) continue;
      await storeSnapshot(snapshot);
      meetings += 1;
    }
    return { ok: true, meetings, unreadable };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** The first snapshot stored brings the body along. A change to a body is only in one of its meetings' copies. */
function newestBodyFirst(snapshots: readonly MeetingSnapshot[]): MeetingSnapshot[] {
  return snapshots.toSorted((a, b) => b.body.updatedAt.localeCompare(a.body.updatedAt));
}
