import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '#shared/model/identity.ts';
import { systemCode, toFileFailure } from '../files/fileFailure.ts';
import { fileNameOf, timeOf } from './moments.ts';
import type { Copy } from './restorePoints.ts';

/** The meetings that have copies, by their ids: one folder each. Whatever else lies beside them is left alone. */
export async function listMeetingIds(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => idSchema.safeParse(name).success);
}

/** When the copies of a meeting were made, newest first, in milliseconds since 1970. */
export async function listTimes(folder: string, meetingId: string): Promise<number[]> {
  const times = (await namesIn(join(folder, meetingId))).map(timeOf).filter((time) => time !== null);
  return times.sort((a, b) => b - a);
}

/** Every copy of every meeting. */
export async function listCopies(folder: string): Promise<Copy[]> {
  const meetingIds = await listMeetingIds(folder);
  const copies = await Promise.all(meetingIds.map((meetingId) => listCopiesOf(folder, meetingId)));
  return copies.flat();
}

async function listCopiesOf(folder: string, meetingId: string): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const time of await listTimes(folder, meetingId)) {
    const size = await sizeOf(copyPath(folder, meetingId, time));
    if (size !== null) copies.push({ meetingId, time, size });
  }
  return copies;
}

export function copyPath(folder: string, meetingId: string, time: number): string {
  return join(folder, meetingId, fileNameOf(time));
}

/** A copy that cannot be removed, such as one that a virus scanner holds, is removed with a later one. */
export async function removeCopy(folder: string, meetingId: string, time: number): Promise<void> {
  await rm(copyPath(folder, meetingId, time), { force: true }).catch(() => undefined);
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
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw toFileFailure(error, folder);
  }
}
