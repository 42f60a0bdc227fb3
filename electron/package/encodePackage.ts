import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { FailureError, toFailure } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import { noLineage, type PackageContent } from '#shared/package/content.ts';
import { filesOfContent } from '#shared/package/files.ts';
import { checkHandBack } from '#shared/package/handBack.ts';
import { isReasonableJson } from '#shared/package/jsonSize.ts';
import {
  ANNOTATIONS_NAME,
  BASE_NAME,
  MANIFEST_NAME,
  MEETING_LIMIT,
  MEETING_NAME,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  partNameOfFile,
  type Manifest,
  type SenderRole,
} from '#shared/package/manifest.ts';
import type { StoredFile } from '../files/store/digest.ts';
import { sha256Of } from '../files/sha256.ts';
import { tooLarge, tooManyValues } from './zipParts.ts';

export interface PackageOptions {
  readonly appVersion: string;
  /** The secretariat, unless told otherwise. */
  readonly senderRole?: SenderRole;
  readonly now?: Date;
}

/** A file that goes into the package, and how to read it. */
export interface FileToPack extends StoredFile {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * A meeting as the bytes of a .punkt file without its files, which it says are absent: a copy for this computer, where
 * the file store has them. The same bytes for the same meeting and moment. Throws FailureError (badRequest,
 * packageTooLarge) rather than make a package that cannot be opened again.
 */
export async function encodePackage(snapshot: MeetingSnapshot, options: PackageOptions): Promise<Uint8Array> {
  return buffer(streamPackage({ kind: 'meeting', snapshot, lineage: noLineage }, [], options).stream);
}

export interface StreamedPackage {
  readonly stream: Readable;
  /** The version of the meeting in it; of notes null. */
  readonly version: string | null;
}

/**
 * The same as a stream, with these of its files; those that are referred to beside them are said to be absent.
 * Throws as `encodePackage`; what opening or reading a file throws comes out of the stream.
 */
export function streamPackage(
  content: PackageContent,
  files: readonly FileToPack[],
  options: PackageOptions,
): StreamedPackage {
  const now = options.now ?? new Date();
  const [main, ...others] = textParts(content);
  const packed = new Set(files.map(({ sha256 }) => sha256));
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    schemaVersion: PACKAGE_VERSION,
    appVersion: options.appVersion,
    createdAt: now.toISOString(),
    senderRole: options.senderRole ?? 'secretary',
    content: content.kind,
    ...lineageOf(content),
    parts: [
      ...[main, ...others].map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) })),
      ...files.map(({ size, sha256 }) => ({ path: partNameOfFile(sha256), size, sha256 })),
    ],
    absentFiles: filesOfContent(content).filter((sha256) => !packed.has(sha256)),
  };
  const zip = new ZipFile();
  zip.addBuffer(toJson(manifest), MANIFEST_NAME, { mtime: now });
  for (const { path, bytes } of [main, ...others]) zip.addBuffer(bytes, path, { mtime: now });
  const version = content.kind === 'meeting' ? sha256Of(main.bytes) : null;
  return { stream: streamZip(zip, files, now), version };
}

interface TextPart {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The meeting or the notes first. */
function textParts(content: PackageContent): [TextPart, ...TextPart[]] {
  switch (content.kind) {
    case 'meeting': {
      const { base } = content.lineage;
      const meeting = { path: MEETING_NAME, bytes: encodeMeeting(content.snapshot) };
      return base ? [meeting, { path: BASE_NAME, bytes: encodeMeeting(base.snapshot) }] : [meeting];
    }
    case 'annotations':
      return [{ path: ANNOTATIONS_NAME, bytes: toJson(checkOwn(() => checkHandBack(content.handBack))) }];
  }
}

function lineageOf(content: PackageContent): Pick<Manifest, 'baseVersion' | 'ancestors'> {
  switch (content.kind) {
    case 'meeting': {
      const { base, ancestors } = content.lineage;
      return { baseVersion: base?.version ?? null, ancestors };
    }
    case 'annotations':
      return { baseVersion: content.baseVersion, ancestors: [] };
  }
}

/** The zip with the files as a stream. yazl does not pass on what goes wrong with a file, nor close one in time. */
function streamZip(zip: ZipFile, files: readonly FileToPack[], now: Date): Readable {
  const stream = new PassThrough();
  let reading: Readable | null = null;
  for (const { sha256, size, open } of files) {
    // Pictures and most appendices are compressed already.
    zip.addReadStreamLazy(partNameOfFile(sha256), { mtime: now, size, compress: false }, (give) => {
      reading = Readable.from(open());
      reading.on('error', (error) => stream.destroy(error));
      give(null, reading);
    });
  }
  zip.on('error', (error: Error) => stream.destroy(error));
  stream.on('close', () => reading?.destroy());
  zip.end();
  zip.outputStream.pipe(stream);
  return stream;
}

/** What meeting.json holds: equal meetings are equal to the byte. */
export function encodeMeeting(snapshot: MeetingSnapshot): Buffer {
  const bytes = toJson(checkOwn(() => checkMeeting(snapshot)));
  if (bytes.length > MEETING_LIMIT) throw tooLarge(MEETING_NAME, MEETING_LIMIT);
  if (!isReasonableJson(bytes)) throw tooManyValues(MEETING_NAME);
  return bytes;
}

/** The same failure that a reader would meet, but as the writer's own fault: nobody else damaged anything. */
function checkOwn<Checked>(check: () => Checked): Checked {
  try {
    return check();
  } catch (error) {
    const { kind, detail = '' } = toFailure(error);
    throw kind === 'packageDamaged' ? new FailureError('badRequest', { detail }) : error;
  }
}

/** Indented, so that an archivist can read it with nothing but a text editor. */
function toJson(content: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
}
