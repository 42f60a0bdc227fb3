import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { MEETING_NAME } from '#shared/package/manifest.ts';
import { sha256Of } from '../files/sha256.ts';
import { encodeMeeting, encodePackage } from '../package/encodePackage.ts';
import { readPackageFile } from '../package/packageFile.ts';
import type { CopyFormat } from './series.ts';

/** Copies of the meeting with this id, as packages. */
export function meetingCopies(meetingId: string, appVersion: string): CopyFormat<MeetingSnapshot> {
  return {
    encode: (snapshot, now) => encodePackage(snapshot, { appVersion, now }),
    async read(path) {
      const { snapshot } = await readPackageFile(path);
      if (snapshot.meeting.id === meetingId) return snapshot;
      throw new FailureError('packageDamaged', {
        detail: `meeting ${snapshot.meeting.id}, not ${meetingId}`,
      });
    },
    async holds(path, snapshot) {
      const { manifest } = await readPackageFile(path);
      const part = manifest.parts.find((each) => each.path === MEETING_NAME);
      return part?.sha256 === sha256Of(encodeMeeting(snapshot));
    },
  };
}
