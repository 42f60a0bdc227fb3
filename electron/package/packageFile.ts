import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import type { PackageContent } from '#shared/package/content.ts';
import { filesOfContent } from '#shared/package/files.ts';
import { FILES_LIMIT } from '#shared/package/manifest.ts';
import { toFileFailure } from '../files/fileFailure.ts';
import { readBeginning } from '../files/readBeginning.ts';
import type { FileStore } from '../files/store/fileStore.ts';
import { replaceFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import type { Progress } from '../jobs/progress.ts';
import { decodePackageFile, type DecodeOptions, type ReadPackage } from './decodePackage.ts';
import { streamPackage, type FileToPack, type PackageOptions } from './encodePackage.ts';
import { isLocked, START_LENGTH } from './lock/ageHeader.ts';
import { lockStream, unlockFile } from './lock/lock.ts';
import { meetingOf, type MeetingPackage } from './meetingPackage.ts';

interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

interface WriteOptions extends PackageOptions, JobOptions {
  /** Where the files are; left out, the package says that they are absent. */
  readonly files?: Pick<FileStore, 'measure' | 'stream'>;
  /** Locks the package with these words; null or left out: anybody can read it. */
  readonly passphrase?: string | null;
}

export interface WrittenPackage {
  /** How many of the files were missing or damaged: that does not keep the rest from being sent. */
  readonly missingFiles: number;
  /** Of the meeting in it; of notes null. */
  readonly version: string | null;
}

/** Writes a .punkt file with its files, whole or not at all, piece by piece. Throws FailureError. */
export async function writePackageFile(
  path: string,
  content: PackageContent,
  { files, signal, onProgress, passphrase = null, ...options }: WriteOptions,
): Promise<WrittenPackage> {
  if (signal) throwIfCancelled(signal);
  onProgress?.({ step: 'write', done: 0, total: 1 });
  const meant = filesOfContent(content);
  const found = files ? await findFiles(meant, files, signal) : [];
  if (signal) throwIfCancelled(signal);
  const total = found.reduce((sum, { size }) => sum + size, 0);
  if (total > FILES_LIMIT) throw new FailureError('packageFilesTooLarge', { fileName: basename(path) });
  let done = 0;
  const count = (bytes: number): void => onProgress?.({ step: 'write', done: (done += bytes), total });
  let version: string | null = null;
  const compose = (): Readable => {
    const written = streamPackage(
      content,
      found.map((file) => counted(file, count)),
      options,
    );
    ({ version } = written);
    return written.stream;
  };
  await replaceFileAtomically(path, async (temporaryPath) => {
    await pipeline(
      passphrase === null ? compose() : await lockStream(compose, passphrase),
      createWriteStream(temporaryPath),
      ...(signal ? [{ signal }] : []),
    );
  }).catch((error: unknown) => {
    throw signal?.aborted ? new FailureError('cancelled') : error;
  });
  onProgress?.({ step: 'write', done: 1, total: 1 });
  return { missingFiles: meant.length - found.length, version };
}

/** Those of the files that are there and whole, read once before the manifest can vouch for them. */
async function findFiles(
  digests: readonly string[],
  files: Pick<FileStore, 'measure' | 'stream'>,
  signal: AbortSignal | undefined,
): Promise<FileToPack[]> {
  const found: FileToPack[] = [];
  for (const sha256 of digests) {
    if (signal) throwIfCancelled(signal);
    const size = await files.measure(sha256).catch(() => null);
    if (size !== null) found.push({ sha256, size, open: () => files.stream(sha256) });
  }
  return found;
}

function counted(file: FileToPack, count: (bytes: number) => void): FileToPack {
  return {
    ...file,
    async *open() {
      for await (const piece of file.open()) {
        yield piece;
        count(piece.length);
      }
    },
  };
}

interface ReadOptions extends JobOptions, Pick<DecodeOptions, 'keepIn'> {
  readonly passphrase?: string | null;
  /** Where a locked package is unlocked; it is gone again afterwards. The system's folder for such, unless told otherwise. */
  readonly scratchFolder?: string;
}

/**
 * Reads a .punkt file, and everything in it is checked before anything is returned; then its files are kept in
 * `keepIn`, so that nothing refers to a file that is not there. Throws FailureError with the file's name: as
 * `decodeAnyPackage`, packageLocked where a passphrase is needed, packageWrongPassphrase, cancelled, or what the disk
 * said.
 */
export async function openPackageFile(path: string, options: ReadOptions = {}): Promise<ReadPackage> {
  try {
    const start = await readBeginning(path, START_LENGTH);
    return isLocked(start) ? await readLocked(path, start, options) : await readPlain(path, start, options);
  } catch (error) {
    if (options.signal?.aborted) throw new FailureError('cancelled');
    if (!(error instanceof FailureError)) throw toFileFailure(error, path);
    const { kind, ...more } = error.failure;
    throw new FailureError(kind, { ...more, fileName: basename(path) });
  }
}

/** The same where only a meeting will do; throws packageIsHandBack for a reader's notes. */
export async function readPackageFile(
  path: string,
  keepIn: ReadOptions['keepIn'] = null,
  options: Omit<ReadOptions, 'keepIn'> = {},
): Promise<MeetingPackage> {
  return meetingOf(await openPackageFile(path, { ...options, keepIn }));
}

async function readPlain(
  path: string,
  start: Buffer,
  { keepIn = null, signal, onProgress }: ReadOptions,
): Promise<ReadPackage> {
  return decodePackageFile(path, start, {
    keepIn,
    goOn: () => signal && throwIfCancelled(signal),
    onRead: (done, total) => onProgress?.({ step: 'read', done, total }),
  });
}

async function readLocked(path: string, start: Buffer, options: ReadOptions): Promise<ReadPackage> {
  const { passphrase = null, scratchFolder = tmpdir(), signal } = options;
  if (passphrase === null) throw new FailureError('packageLocked');
  const folder = await mkdtemp(join(scratchFolder, 'punkt-'));
  try {
    const target = join(folder, 'unlocked');
    await unlockFile(path, start, passphrase, { target, signal });
    return await readPlain(target, await readBeginning(target, START_LENGTH), options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
