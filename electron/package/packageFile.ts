import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { filesReferredTo } from '#shared/package/files.ts';
import { toFileFailure } from '../files/fileFailure.ts';
import type { FileStore } from '../files/store/fileStore.ts';
import { replaceFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import type { Progress } from '../jobs/progress.ts';
import { decodePackageFile, type MeetingPackage } from './decodePackage.ts';
import { streamPackage, type FileToPack, type PackageOptions } from './encodePackage.ts';

interface WriteOptions extends PackageOptions {
  /** Where the meeting's files are; left out, the package says that they are absent. */
  readonly files?: Pick<FileStore, 'measure' | 'stream'>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Writes a meeting with its files as a .punkt file, whole or not at all. Throws FailureError. A file that is missing or
 * damaged does not keep the rest from being sent: the result is how many there were.
 */
export async function writePackageFile(
  path: string,
  snapshot: MeetingSnapshot,
  { files, signal, onProgress, ...options }: WriteOptions,
): Promise<number> {
  if (signal) throwIfCancelled(signal);
  onProgress?.({ step: 'write', done: 0, total: 1 });
  const meant = filesReferredTo(snapshot);
  const found = files ? await findFiles(meant, files) : [];
  if (signal) throwIfCancelled(signal);
  await replaceFileAtomically(path, (temporaryPath) =>
    pipeline(
      streamPackage(snapshot, found, options),
      createWriteStream(temporaryPath),
      ...(signal ? [{ signal }] : []),
    ),
  ).catch((error: unknown) => {
    throw signal?.aborted ? new FailureError('cancelled') : error;
  });
  onProgress?.({ step: 'write', done: 1, total: 1 });
  return meant.length - found.length;
}

/** Those of the files that are there and whole, read once before the manifest can vouch for them. */
async function findFiles(
  digests: readonly string[],
  files: Pick<FileStore, 'measure' | 'stream'>,
): Promise<FileToPack[]> {
  const found: FileToPack[] = [];
  for (const sha256 of digests) {
    const size = await files.measure(sha256).catch(() => null);
    if (size !== null) found.push({ sha256, size, open: () => files.stream(sha256) });
  }
  return found;
}

/**
 * Reads a .punkt file, and everything in it is checked before anything is returned; then its files are kept in
 * `keepIn`, so that nothing refers to a file that is not there. Throws FailureError with the
 * file's name: packageNotZip, packageDamaged, packageFromNewerVersion, packageTooLarge, or what the disk said.
 */
export async function readPackageFile(
  path: string,
  keepIn: Pick<FileStore, 'keep'> | null = null,
): Promise<MeetingPackage> {
  try {
    return await decodePackageFile(path, await readStart(path), keepIn);
  } catch (error) {
    if (!(error instanceof FailureError)) throw toFileFailure(error, path);
    const { kind, ...more } = error.failure;
    throw new FailureError(kind, { ...more, fileName: basename(path) });
  }
}

/** The first bytes: enough to see whether it is a zip at all. */
async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
