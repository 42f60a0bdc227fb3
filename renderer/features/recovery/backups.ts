import type { BodiesAndSettings } from '#shared/model/bodiesAndSettings.ts';
import { callMain } from '../../bridge/main.ts';
import { readBodiesAndSettings } from '../../database/bodiesAndSettings.ts';
import { onMeetingChanged } from '../../database/changes.ts';
import { watchLive } from '../../database/live.ts';
import { listMeetingsChangedSince } from '../../database/meetings.ts';
import { backedUpAtSetting } from '../../database/settings.ts';
import { hasMeeting, readSnapshot } from '../../database/snapshots.ts';
import { isWaiting, whenQuiet } from './whenQuiet.ts';

/** Beside the ids of meetings. */
const BODIES_AND_SETTINGS = 'bodies and settings';

/** Meetings with a change that has not reached a copy, whether it waits, is under way or failed. */
const uncopied = new Set<string>();

/**
 * From now on everything that is changed is also kept as a copy outside the database: each meeting by itself, and what
 * no meeting holds. Of that the watching begins with what is there, since it may have been changed just before Punkt
 * was closed; main keeps no copy that is like the one before.
 */
export function startBackingUp(): void {
  onMeetingChanged(scheduleMeeting);
  watchLive(readBodiesAndSettings, (kept) =>
    whenQuiet(BODIES_AND_SETTINGS, () => void backUpBodiesAndSettings(kept)),
  );
  void catchUp();
}

/** Copies what was changed just before Punkt was closed or stopped. */
async function catchUp(): Promise<void> {
  const since = (await backedUpAtSetting.read()) ?? '';
  for (const meetingId of await listMeetingsChangedSince(since)) scheduleMeeting(meetingId);
}

function scheduleMeeting(meetingId: string): void {
  uncopied.add(meetingId);
  whenQuiet(meetingId, () => void backUpMeeting(meetingId));
}

async function backUpMeeting(meetingId: string): Promise<void> {
  try {
    // Deleted for good meanwhile, or never made after all: its copies stay as they are until they rotate out.
    if (!(await hasMeeting(meetingId))) return void uncopied.delete(meetingId);
    const snapshot = await readSnapshot(meetingId, 'with bin');
    await callMain('backup.write', snapshot);
    if (!isWaiting(meetingId)) uncopied.delete(meetingId);
    if (uncopied.size === 0) await backedUpAtSetting.write(snapshot.meeting.updatedAt);
  } catch {
    // The meeting itself is safe in the database; the copy is tried again with the next change or start.
  }
}

async function backUpBodiesAndSettings(kept: BodiesAndSettings): Promise<void> {
  // Of a Punkt that nobody has used yet there is nothing to go back to.
  if (kept.bodies.length === 0 && Object.keys(kept.settings).length === 0) return;
  try {
    await callMain('backup.writeBodiesAndSettings', kept);
  } catch {
    // As with a meeting: tried again with the next change or start.
  }
}
