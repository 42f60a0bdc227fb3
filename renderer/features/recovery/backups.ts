import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { callMain } from '../../bridge/main.ts';
import { onMeetingChanged } from '../../database/changes.ts';
import { listMeetingsChangedSince } from '../../database/meetings.ts';
import { backedUpAtSetting } from '../../database/settings.ts';
import { hasMeeting, readSnapshot } from '../../database/snapshots.ts';

/** A meeting is copied when nobody has changed it for this long … */
const QUIET_MS = 20_000;
/** … and at the latest this long after the first change that is not copied yet. */
const AT_LATEST_MS = 5 * 60_000;

/** Meetings with a change that has not reached a copy, whether it waits, is under way or failed. */
const uncopied = new Set<string>();
const waiting = new Map<string, { since: number; timer: ReturnType<typeof setTimeout> }>();

/** From now on every changed meeting is also kept as a copy outside the database. */
export function startBackingUp(): void {
  onMeetingChanged(scheduleBackup);
  void catchUp();
}

/** Copies what was changed just before Punkt was closed or stopped. */
async function catchUp(): Promise<void> {
  const since = (await backedUpAtSetting.read()) ?? '';
  for (const meetingId of await listMeetingsChangedSince(since)) scheduleBackup(meetingId);
}

function scheduleBackup(meetingId: string): void {
  uncopied.add(meetingId);
  const before = waiting.get(meetingId);
  if (before) clearTimeout(before.timer);
  const since = before?.since ?? Date.now();
  const delay = Math.max(0, Math.min(QUIET_MS, since + AT_LATEST_MS - Date.now()));
  waiting.set(meetingId, { since, timer: setTimeout(() => void backUp(meetingId), delay) });
}

async function backUp(meetingId: string): Promise<void> {
  waiting.delete(meetingId);
  try {
    // Deleted for good meanwhile: its copies stay as they are until they rotate out.
    if (!(await hasMeeting(meetingId))) return void uncopied.delete(meetingId);
    const snapshot = await readSnapshot(meetingId, 'with bin');
    await callMain('backup.write', snapshot);
    if (!waiting.has(meetingId)) uncopied.delete(meetingId);
    if (uncopied.size === 0) await backedUpAtSetting.write(lastChangeIn(snapshot));
  } catch {
    // The meeting itself is safe in the database; the copy is tried again with the next change or start.
  }
}

/** Of the meeting or its body, whichever was changed last: both are in the copy. */
function lastChangeIn({ meeting, body }: MeetingSnapshot): string {
  return meeting.updatedAt > body.updatedAt ? meeting.updatedAt : body.updatedAt;
}
