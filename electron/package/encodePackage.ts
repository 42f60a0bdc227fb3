import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { FailureError, toFailure } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import {
  MANIFEST_NAME,
  MEETING_LIMIT,
  MEETING_NAME,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type Manifest,
  type SenderRole,
} from '#shared/package/manifest.ts';
import { sha256Of } from '../files/sha256.ts';
import { tooLarge } from './zipParts.ts';

export interface PackageOptions {
  readonly appVersion: string;
  /** The secretariat, unless told otherwise. */
  readonly senderRole?: SenderRole;
  readonly now?: Date;
}

/**
 * A meeting as the bytes of a .punkt file: the same bytes for the same meeting and moment. Throws FailureError
 * (badRequest, packageTooLarge) rather than make a package that cannot be opened again.
 */
export async function encodePackage(snapshot: MeetingSnapshot, options: PackageOptions): Promise<Uint8Array> {
  const now = options.now ?? new Date();
  const meeting = encodeMeeting(snapshot);
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    schemaVersion: PACKAGE_VERSION,
    appVersion: options.appVersion,
    createdAt: now.toISOString(),
    senderRole: options.senderRole ?? 'secretary',
    parts: [{ path: MEETING_NAME, size: meeting.length, sha256: sha256Of(meeting) }],
  };
  const zip = new ZipFile();
  zip.addBuffer(toJson(manifest), MANIFEST_NAME, { mtime: now });
  zip.addBuffer(meeting, MEETING_NAME, { mtime: now });
  zip.end();
  return buffer(zip.outputStream);
}

/** What meeting.json holds: equal meetings are equal to the byte. */
export function encodeMeeting(snapshot: MeetingSnapshot): Buffer {
  const bytes = toJson(checkBeforeWriting(snapshot));
  if (bytes.length > MEETING_LIMIT) throw tooLarge(MEETING_NAME, MEETING_LIMIT);
  return bytes;
}

/** The same failure that a reader would meet, but as the writer's own fault: nobody else damaged anything. */
function checkBeforeWriting(snapshot: MeetingSnapshot): MeetingSnapshot {
  try {
    return checkMeeting(snapshot);
  } catch (error) {
    const { kind, detail = '' } = toFailure(error);
    throw kind === 'packageDamaged' ? new FailureError('badRequest', { detail }) : error;
  }
}

/** Indented, so that an archivist can read it with nothing but a text editor. */
function toJson(content: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
}
