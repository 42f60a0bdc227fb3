import type { MeetingVersion } from '#shared/model/meetingVersion.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import type { Lineage } from '#shared/package/content.ts';
import { database } from './connection.ts';
import { moment } from './rows.ts';

/** So many are kept of each meeting: a copy that comes back after more than these finds no common version. */
const MOST_KEPT = 30;

/** A version of a meeting that is about to be kept. */
export interface VersionToKeep extends Pick<MeetingVersion, 'id' | 'takenIn' | 'ancestors'> {
  readonly snapshot: MeetingSnapshot;
}

/** Remembers what a meeting was when it was sent out, or what was taken in; undone with the act that it is part of. */
export async function keepVersion({ snapshot, ...version }: VersionToKeep): Promise<void> {
  const meetingId = snapshot.meeting.id;
  const content = JSON.stringify(snapshot);
  await database.meetingVersions.put({ ...version, meetingId, keptAt: moment(), content });
  const [, ...outdated] = (await newestFirst(meetingId)).slice(MOST_KEPT - 1);
  await database.meetingVersions.bulkDelete(outdated.map(({ id }) => id));
}

/** What goes with a meeting when it is sent, so that it can be merged when it comes back. */
export async function readLineage(meetingId: string): Promise<Lineage> {
  const versions = await newestFirst(meetingId);
  const base = versions.find(({ takenIn }) => takenIn);
  return {
    ancestors: [...new Set(versions.flatMap(({ id, ancestors }) => [id, ...ancestors]))].slice(0, 1000),
    base: base ? { version: base.id, snapshot: contentOf(base) } : null,
  };
}

/** The meeting as it was in a version; null where that is not kept here. */
export async function findVersion(version: string): Promise<MeetingSnapshot | null> {
  const found = await database.meetingVersions.get(version);
  return found ? contentOf(found) : null;
}

/** Kept by a Punkt that may have been older. */
function contentOf({ content }: MeetingVersion): MeetingSnapshot {
  return checkMeeting(JSON.parse(content));
}

async function newestFirst(meetingId: string): Promise<MeetingVersion[]> {
  const versions = await database.meetingVersions.where({ meetingId }).toArray();
  return versions.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
}
