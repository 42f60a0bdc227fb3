import { heldBy, versionsIn } from '#shared/merge/commonVersion.ts';
import type { Choice } from '#shared/merge/conflicts.ts';
import { mergeMeetings, resolveMerge, type Merge } from '#shared/merge/mergeMeetings.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { PackageContent } from '#shared/package/content.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { replaceMergedRows } from './mergedRows.ts';
import { patch } from './rows.ts';
import { readSnapshot, storeSnapshot } from './snapshots.ts';
import { firstNumberOf } from './yearNumbers.ts';
import { findVersion, keepVersion, readLineage } from './versions.ts';

/** A meeting as it came in a package. */
export interface ReceivedMeeting extends Omit<Extract<PackageContent, { kind: 'meeting' }>, 'kind'> {
  readonly version: string;
}

/** How a meeting that came stands to what is here. */
export type Standing =
  | { readonly kind: 'new' }
  /** It is here already, in the bin or not. `merge` says what would come of taking the package in. */
  | {
      readonly kind: 'known';
      readonly merge: Merge;
      readonly isInBin: boolean;
      /** false: nothing is known that both had, so that every difference is asked about. */
      readonly hasCommonVersion: boolean;
      /** Of the meeting that is here: the number of its first item. */
      readonly firstNumber: number;
    };

export async function readStanding(received: ReceivedMeeting): Promise<Standing> {
  const { id } = received.snapshot.meeting;
  return database.transaction('r', database.tables, async () => {
    const meeting = await database.meetings.get(id);
    if (!meeting) return { kind: 'new' };
    const base = await commonVersionHere(received);
    const ours = await readSnapshot(id, 'without bin');
    return {
      kind: 'known',
      merge: mergeMeetings(base, ours, received.snapshot),
      isInBin: meeting.deletedAt !== null,
      hasCommonVersion: base !== null,
      firstNumber: await firstNumberOf(meeting, ours.body),
    };
  });
}

/** The newest version that went into both what came and what is here; null where none is known. */
async function commonVersionHere(received: ReceivedMeeting): Promise<MeetingSnapshot | null> {
  const { ancestors } = await readLineage(received.snapshot.meeting.id);
  const known = new Set(ancestors);
  const held = heldBy(received);
  for (const version of versionsIn(received).filter((each) => known.has(each))) {
    const snapshot = held.get(version) ?? (await findVersion(version));
    if (snapshot) return snapshot;
  }
  return null;
}

/** Stores a meeting that was not here before, and what it was when it came: all of it, or nothing. */
export async function storeReceived(received: ReceivedMeeting): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await storeSnapshot(received.snapshot);
    await keepReceived(received);
  });
}

/**
 * Takes what came into the meeting that is here, as one step: all of it, or nothing. false, and nothing is done, where the
 * meeting was changed meanwhile so that something is left to choose. Throws FailureError('minutesApproved').
 */
export async function takeIn(
  received: ReceivedMeeting,
  choices: ReadonlyMap<string, Choice>,
): Promise<boolean> {
  const { id } = received.snapshot.meeting;
  return changeMeeting(id, 'takeInPackage', async () => {
    const standing = await readStanding(received);
    if (standing.kind === 'new') return false;
    const { merge } = standing;
    if (merge.conflicts.some((conflict) => !choices.has(conflict.id))) return false;
    await replaceMergedRows(merge.ours, resolveMerge(merge, choices));
    await patch(database.meetings, id, { deletedAt: null });
    await keepReceived(received);
    return true;
  });
}

function keepReceived({ version, snapshot, lineage }: ReceivedMeeting): Promise<void> {
  return keepVersion({ id: version, takenIn: true, ancestors: lineage.ancestors, snapshot });
}
