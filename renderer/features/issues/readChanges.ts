import { findChanges } from '#shared/changes/findChanges.ts';
import type { AgendaChanges } from '#shared/changes/changes.ts';
import { agendaInHand } from '#shared/issues/inHand.ts';
import { listIssues } from '../../database/issues.ts';
import { readSnapshot } from '../../database/snapshots.ts';
import { firstNumberOf } from '../../database/yearNumbers.ts';

/** What was changed in a meeting since its agenda was last sent out; null where it never was. */
export async function readChanges(meetingId: string): Promise<AgendaChanges | null> {
  const inHand = agendaInHand(await listIssues(meetingId));
  if (!inHand) return null;
  const present = await readSnapshot(meetingId, 'without bin');
  return findChanges(inHand, present, await firstNumberOf(present.meeting, present.body));
}
