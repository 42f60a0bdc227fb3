import { fromBufferPromise, openPromise, type Options, type ZipFile } from 'yauzl';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import {
  checkManifest,
  MANIFEST_LIMIT,
  MANIFEST_NAME,
  MEETING_LIMIT,
  type Manifest,
} from '#shared/package/manifest.ts';
import { sha256Of } from '../files/sha256.ts';
import { measureAndDigest, type StoredFile } from '../files/store/digest.ts';
import type { FileStore } from '../files/store/fileStore.ts';
import { checkFilesAreMeant, nameParts, type NamedPart } from './packageParts.ts';
import { damaged, listEntries, readPart, streamPart } from './zipParts.ts';

export interface MeetingPackage {
  readonly manifest: Manifest;
  readonly snapshot: MeetingSnapshot;
}

/** Sizes are counted while unpacking instead (zipParts.ts), so that a lie about them is told from a damaged file. */
const zipOptions: Options = { autoClose: false, validateEntrySizes: false, strictFileNames: true };

/** Where the files of a package are kept once all of it has been checked; null: they are checked only. */
type KeepIn = Pick<FileStore, 'keep'> | null;

/**
 * A meeting package in memory; everything in it is checked before anything is returned or kept. Throws FailureError:
 * packageNotZip, packageDamaged, packageFromNewerVersion or packageTooLarge.
 */
export async function decodePackage(bytes: Uint8Array, keepIn: KeepIn = null): Promise<MeetingPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return decodeZip(buffer, keepIn, () => fromBufferPromise(buffer, zipOptions));
}

/** The same for a package on disk. `start` is the first bytes of the file; the disk's own errors pass through. */
export async function decodePackageFile(
  path: string,
  start: Buffer,
  keepIn: KeepIn,
): Promise<MeetingPackage> {
  return decodeZip(start, keepIn, () => openPromise(path, zipOptions));
}

/** What every zip begins with: the header of its first part, or the end of an empty directory. */
const SIGNATURES = ['504b0304', '504b0506'];

async function decodeZip(
  start: Buffer,
  keepIn: KeepIn,
  openZip: () => Promise<ZipFile>,
): Promise<MeetingPackage> {
  if (!SIGNATURES.includes(start.toString('hex', 0, 4))) {
    throw new FailureError('packageNotZip', { detail: 'not a zip file' });
  }
  try {
    const zip = await openZip();
    try {
      return await readParts(zip, keepIn);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof FailureError || isFromDisk(error)) throw error;
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

async function readParts(zip: ZipFile, keepIn: KeepIn): Promise<MeetingPackage> {
  const entries = await listEntries(zip);
  const manifestEntry = entries.get(MANIFEST_NAME);
  if (!manifestEntry) {
    throw new FailureError('packageNotZip', { detail: `a zip file without ${MANIFEST_NAME}` });
  }
  const manifest = checkManifest(parseJson(await readPart(zip, manifestEntry, MANIFEST_LIMIT)));
  const { meeting, files } = nameParts(entries, manifest);
  const bytes = await readPart(zip, meeting.entry, MEETING_LIMIT);
  checkIsWhole({ size: bytes.length, sha256: sha256Of(bytes) }, meeting);
  const snapshot = checkMeeting(parseJson(bytes));
  checkFilesAreMeant(manifest, snapshot);
  for (const file of files)
    checkIsWhole(await measureAndDigest(streamPart(zip, file.entry, file.part.size)), file);
  for (const { part, entry } of keepIn ? files : []) {
    await keepIn?.keep(part.sha256, () => streamPart(zip, entry, part.size));
  }
  return { manifest, snapshot };
}

function checkIsWhole(found: StoredFile, { part }: NamedPart): void {
  if (part.size !== found.size || part.sha256 !== found.sha256) {
    throw damaged(`${part.path} is not what ${MANIFEST_NAME} says`);
  }
}

function parseJson(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** Whether the system said no, as opposed to the zip being malformed. */
function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
