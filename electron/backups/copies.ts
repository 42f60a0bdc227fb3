import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode, toFileFailure } from '../files/fileFailure.ts';
import { fileNameOf, timeOf } from './moments.ts';

/** Where the copies of one thing lie, a file for each moment. Whatever else lies there is left alone. */
export interface CopyPlace {
  readonly folder: string;
  /** Of the files' names, as in "punkt". */
  readonly extension: string;
}

/** One copy on the disk. */
export interface StoredCopy {
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** In bytes. */
  readonly size: number;
}

/** When the copies were made, newest first, in milliseconds since 1970. */
export async function listTimes({ folder, extension }: CopyPlace): Promise<number[]> {
  const times = (await namesIn(folder))
    .map((name) => timeOf(name, extension))
    .filter((time) => time !== null);
  return times.sort((a, b) => b - a);
}

/** The copies, newest first. */
export async function listStoredCopies(place: CopyPlace): Promise<StoredCopy[]> {
  const copies: StoredCopy[] = [];
  for (const time of await listTimes(place)) {
    const size = await sizeOf(copyPath(place, time));
    if (size !== null) copies.push({ time, size });
  }
  return copies;
}

export function copyPath({ folder, extension }: CopyPlace, time: number): string {
  return join(folder, fileNameOf(time, extension));
}

/** A copy that cannot be removed, such as one that a virus scanner holds, is removed with a later one. */
export async function removeCopy(place: CopyPlace, time: number): Promise<void> {
  await rm(copyPath(place, time), { force: true }).catch(() => undefined);
}

/** null for a copy that was rotated out since it was listed, or that is no file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}

/** Nothing where the folder is not there, or is a file. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw toFileFailure(error, folder);
  }
}
