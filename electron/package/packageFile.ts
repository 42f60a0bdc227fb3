import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { toFileFailure } from '../files/fileFailure.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import type { Progress } from '../jobs/progress.ts';
import { decodePackageFile, type MeetingPackage } from './decodePackage.ts';
import { encodePackage, type PackageOptions } from './encodePackage.ts';

interface WriteOptions extends PackageOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Writes a meeting as a .punkt file, whole or not at all. Throws FailureError. */
export async function writePackageFile(
  path: string,
  snapshot: MeetingSnapshot,
  { signal, onProgress, ...options }: WriteOptions,
): Promise<void> {
  if (signal) throwIfCancelled(signal);
  onProgress?.({ step: 'write', done: 0, total: 1 });
  const bytes = await encodePackage(snapshot, options);
  if (signal) throwIfCancelled(signal);
  await writeFileAtomically(path, bytes);
  onProgress?.({ step: 'write', done: 1, total: 1 });
}

/**
 * Reads a .punkt file, and everything in it is checked before anything is returned. Throws FailureError with the
 * file's name: packageNotZip, packageDamaged, packageFromNewerVersion, packageTooLarge, or what the disk said.
 */
export async function readPackageFile(path: string): Promise<MeetingPackage> {
  try {
    return await decodePackageFile(path, await readStart(path));
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
