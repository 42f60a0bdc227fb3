import { fromBufferPromise, openPromise, type Entry, type Options, type ZipFile } from 'yauzl';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import {
  checkManifest,
  MANIFEST_LIMIT,
  MANIFEST_NAME,
  MEETING_LIMIT,
  MEETING_NAME,
  type Manifest,
} from '#shared/package/manifest.ts';
import { sha256Of } from '../files/sha256.ts';
import { damaged, listEntries, readPart } from './zipParts.ts';

export interface MeetingPackage {
  readonly manifest: Manifest;
  readonly snapshot: MeetingSnapshot;
}

/** Sizes are counted while unpacking instead (zipParts.ts), so that a lie about them is told from a damaged file. */
const zipOptions: Options = { autoClose: false, validateEntrySizes: false, strictFileNames: true };

/**
 * A meeting package in memory; everything in it is checked before anything is returned. Throws FailureError:
 * packageNotZip, packageDamaged, packageFromNewerVersion or packageTooLarge.
 */
export async function decodePackage(bytes: Uint8Array): Promise<MeetingPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return decodeZip(buffer, () => fromBufferPromise(buffer, zipOptions));
}

/** The same for a package on disk. `start` is the first bytes of the file; the disk's own errors pass through. */
export async function decodePackageFile(path: string, start: Buffer): Promise<MeetingPackage> {
  return decodeZip(start, () => openPromise(path, zipOptions));
}

/** What every zip begins with: the header of its first part, or the end of an empty directory. */
const SIGNATURES = ['504b0304', '504b0506'];

async function decodeZip(start: Buffer, openZip: () => Promise<ZipFile>): Promise<MeetingPackage> {
  if (!SIGNATURES.includes(start.toString('hex', 0, 4))) {
    throw new FailureError('packageNotZip', { detail: 'not a zip file' });
  }
  try {
    const zip = await openZip();
    try {
      return await readMeeting(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof FailureError || isFromDisk(error)) throw error;
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

async function readMeeting(zip: ZipFile): Promise<MeetingPackage> {
  const entries = await listEntries(zip);
  const manifestEntry = entries.get(MANIFEST_NAME);
  if (!manifestEntry) {
    throw new FailureError('packageNotZip', { detail: `a zip file without ${MANIFEST_NAME}` });
  }
  const manifest = checkManifest(parseJson(await readPart(zip, manifestEntry, MANIFEST_LIMIT)));
  const meetingEntry = findMeeting(entries, manifest);
  const bytes = await readPart(zip, meetingEntry, MEETING_LIMIT);
  checkIsWhole(bytes, manifest);
  return { manifest, snapshot: checkMeeting(parseJson(bytes)) };
}

/** The package must hold what its manifest names, no less and no more. */
function findMeeting(entries: ReadonlyMap<string, Entry>, manifest: Manifest): Entry {
  const [part] = manifest.parts;
  const entry = entries.get(MEETING_NAME);
  if (!entry) throw damaged(`${MEETING_NAME} is missing`);
  if (part?.path !== MEETING_NAME || manifest.parts.length !== 1) {
    throw damaged(`${MANIFEST_NAME} must name ${MEETING_NAME} and nothing else`);
  }
  const unknown = [...entries.keys()].find((name) => name !== MANIFEST_NAME && name !== MEETING_NAME);
  if (unknown !== undefined) throw damaged(`unknown part ${unknown}`);
  return entry;
}

function checkIsWhole(bytes: Buffer, manifest: Manifest): void {
  const [part] = manifest.parts;
  const isWhole = part?.size === bytes.length && part.sha256 === sha256Of(bytes);
  if (!isWhole) throw damaged(`${MEETING_NAME} is not what ${MANIFEST_NAME} says`);
}

function parseJson(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** Whether the system said no, as opposed to the zip being malformed. */
function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
