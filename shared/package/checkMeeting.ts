import { z } from 'zod';
import { FailureError } from '../contract/failure.ts';
import { firstFault } from './firstFault.ts';
import { findBrokenReferences } from './references.ts';
import { SNAPSHOT_VERSION, meetingSnapshotSchema, type MeetingSnapshot } from '../model/snapshot.ts';
import { firstBreach, MEETING_NAME } from './manifest.ts';
import { bringUpToDate } from './older/olderMeetings.ts';

const anySnapshotSchema = z.looseObject({ version: z.int().min(1) });

/**
 * The content of meeting.json, checked: each field, and that the rows hang together. One of an older version comes out
 * as this version's; the fields come out in the schema's order, so that equal meetings are equal to the byte. Throws packageFromNewerVersion or packageDamaged.
 */
export function checkMeeting(content: unknown): MeetingSnapshot {
  const any = anySnapshotSchema.safeParse(content);
  if (any.success && any.data.version > SNAPSHOT_VERSION) {
    throw new FailureError('packageFromNewerVersion', { detail: `snapshot version ${any.data.version}` });
  }
  const current = any.success ? bringUpToDate(any.data, any.data.version) : content;
  const fault = firstFault(meetingSnapshotSchema, current);
  if (fault !== null) throw new FailureError('packageDamaged', { detail: `${MEETING_NAME}: ${fault}` });
  const snapshot = meetingSnapshotSchema.safeParse(current);
  if (!snapshot.success) {
    throw new FailureError('packageDamaged', { detail: firstBreach(MEETING_NAME, snapshot.error) });
  }
  const [broken] = findBrokenReferences(snapshot.data);
  if (broken !== undefined) {
    throw new FailureError('packageDamaged', { detail: `${MEETING_NAME}: ${broken}` });
  }
  return snapshot.data;
}
