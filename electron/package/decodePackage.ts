import { fromBufferPromise, openPromise, type Options, type ZipFile } from 'yauzl';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import type { PackageContent } from '#shared/package/content.ts';
import { filesOfContent } from '#shared/package/files.ts';
import { checkHandBack } from '#shared/package/handBack.ts';
import { isReasonableJson } from '#shared/package/jsonSize.ts';
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
import { checkFilesAreMeant, nameParts, type NamedPart, type NamedParts } from './packageParts.ts';
import { damaged, hostile, listEntries, readPart, streamPart, tooManyValues } from './zipParts.ts';

/** A package that was read and checked. */
export interface ReadPackage {
  readonly manifest: Manifest;
  readonly content: PackageContent;
  /** The digest of the meeting, or of the notes, as they stand in the package. */
  readonly version: string;
}

/** Sizes are counted while unpacking instead (zipParts.ts), so that a lie about them is told from a damaged file. */
const zipOptions: Options = { autoClose: false, validateEntrySizes: false, strictFileNames: true };

export interface DecodeOptions {
  /** Where the files of a package are kept once all of it has been checked; left out: they are checked only. */
  readonly keepIn?: Pick<FileStore, 'keep'> | null;
  /** Asked between two pieces of the work: throws to stop it. */
  readonly goOn?: () => void;
  /** Hears how many bytes of the files have been checked or kept, of how many in all. */
  readonly onRead?: (done: number, total: number) => void;
}

/**
 * A package in memory; everything in it is checked before anything is returned or kept. Throws FailureError:
 * packageNotZip, packageTruncated, packageDamaged, packageHostile, packageFromNewerVersion or packageTooLarge.
 */
export async function decodeAnyPackage(bytes: Uint8Array, options: DecodeOptions = {}): Promise<ReadPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return decodeZip(buffer, options, () => fromBufferPromise(buffer, zipOptions));
}

/** The same for a package on disk. `start` is the first bytes of the file; the disk's own errors pass through. */
export async function decodePackageFile(
  path: string,
  start: Buffer,
  options: DecodeOptions = {},
): Promise<ReadPackage> {
  return decodeZip(start, options, () => openPromise(path, zipOptions));
}

/** What every zip begins with: the header of its first part, or the end of an empty directory. */
const SIGNATURES = ['504b0304', '504b0506'];

async function decodeZip(
  start: Buffer,
  options: DecodeOptions,
  openZip: () => Promise<ZipFile>,
): Promise<ReadPackage> {
  if (!SIGNATURES.includes(start.toString('hex', 0, 4))) {
    throw new FailureError('packageNotZip', { detail: 'not a zip file' });
  }
  try {
    const zip = await openZip();
    try {
      return await readParts(zip, options);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof FailureError || isFromDisk(error)) throw error;
    throw zipFailure(error instanceof Error ? error.message : String(error));
  }
}

/** yauzl tells its findings apart by their words only. */
function zipFailure(message: string): FailureError {
  if (/^End of central directory record signature not found/i.test(message)) {
    return new FailureError('packageTruncated', { detail: message });
  }
  return /path|characters in fileName/i.test(message) ? hostile(message) : damaged(message);
}

async function readParts(zip: ZipFile, options: DecodeOptions): Promise<ReadPackage> {
  const entries = await listEntries(zip);
  const manifestEntry = entries.get(MANIFEST_NAME);
  if (!manifestEntry) {
    throw new FailureError('packageNotZip', { detail: `a zip file without ${MANIFEST_NAME}` });
  }
  const manifest = checkManifest(
    parseJson(await readPart(zip, manifestEntry, MANIFEST_LIMIT), MANIFEST_NAME),
  );
  const parts = nameParts(entries, manifest);
  const content = await readContent(zip, manifest, parts);
  checkFilesAreMeant(manifest, parts.files, filesOfContent(content));
  await readFiles(zip, parts.files, options);
  return { manifest, content, version: parts.main.part.sha256 };
}

async function readContent(zip: ZipFile, manifest: Manifest, parts: NamedParts): Promise<PackageContent> {
  const main = await readJson(zip, parts.main);
  const { baseVersion, ancestors } = manifest;
  switch (manifest.content) {
    case 'annotations':
      return { kind: 'annotations', handBack: checkHandBack(main), baseVersion };
    case 'meeting': {
      const snapshot = checkMeeting(main);
      const base = parts.base && checkMeeting(await readJson(zip, parts.base));
      checkIsOfMeeting(base, snapshot);
      const known = base && baseVersion !== null ? { version: baseVersion, snapshot: base } : null;
      return { kind: 'meeting', snapshot, lineage: { ancestors, base: known } };
    }
  }
}

function checkIsOfMeeting(base: MeetingSnapshot | null, { meeting }: MeetingSnapshot): void {
  if (base && base.meeting.id !== meeting.id) throw damaged('the base is of another meeting');
}

async function readJson(zip: ZipFile, named: NamedPart): Promise<unknown> {
  const bytes = await readPart(zip, named.entry, MEETING_LIMIT);
  checkIsWhole({ size: bytes.length, sha256: sha256Of(bytes) }, named);
  return parseJson(bytes, named.part.path);
}

/** All of them are checked before the first one is kept. */
async function readFiles(
  zip: ZipFile,
  files: readonly NamedPart[],
  { keepIn = null, goOn = () => undefined, onRead }: DecodeOptions,
): Promise<void> {
  const size = files.reduce((sum, { part }) => sum + part.size, 0);
  const total = keepIn ? size * 2 : size;
  let done = 0;
  const stream = async function* ({ entry, part }: NamedPart): AsyncGenerator<Buffer> {
    for await (const piece of streamPart(zip, entry, part.size)) {
      goOn();
      onRead?.((done += piece.length), total);
      yield piece;
    }
  };
  for (const file of files) checkIsWhole(await measureAndDigest(stream(file)), file);
  for (const file of keepIn ? files : []) await keepIn?.keep(file.part.sha256, () => stream(file));
}

function checkIsWhole(found: StoredFile, { part }: NamedPart): void {
  if (part.size !== found.size || part.sha256 !== found.sha256) {
    throw damaged(`${part.path} is not what ${MANIFEST_NAME} says`);
  }
}

function parseJson(bytes: Buffer, part: string): unknown {
  if (!isReasonableJson(bytes)) throw tooManyValues(part);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** Whether the system said no, as opposed to the zip being malformed. */
function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
