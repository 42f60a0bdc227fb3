import { randomUUID } from 'node:crypto';
import { access, chmod, constants, lstat, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FailureError } from '#shared/contract/failure.ts';
import { systemCode, toFileFailure } from './fileFailure.ts';
import { renameWithPatience } from './renameWithPatience.ts';
import { syncFile, syncFolder } from './sync.ts';

/** What a file is called while it is being written. One that is left over comes from a process that was ended. */
export const TEMPORARY_NAME = /^\.punkt-[0-9a-f-]{36}\.tmp$/;

/** A name for a file that is being written: its own short one, because the target's with a suffix could exceed the longest name a disk allows. */
export function temporaryPathIn(folder: string): string {
  return join(folder, `.punkt-${randomUUID()}.tmp`);
}

/**
 * Puts `data` in the file at `path` so that whoever opens it finds either the old content or the new, whole, whatever
 * happens on the way: a full disk, a kill, a power cut. Throws FailureError; then the old file is as it was.
 */
export async function writeFileAtomically(path: string, data: Uint8Array | string): Promise<void> {
  await replaceFileAtomically(path, (temporaryPath) => writeFile(temporaryPath, data));
}

/**
 * The same for content that is too large to hold in memory: `write` makes the file at the temporary path it is given
 * (in the same folder) and returns when it is closed. If `write` throws, the temporary file is removed.
 */
export async function replaceFileAtomically(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  try {
    const target = await findTarget(path);
    const temporaryPath = temporaryPathIn(dirname(target.path));
    try {
      await write(temporaryPath);
      if (target.mode !== null) await chmod(temporaryPath, target.mode);
      await syncFile(temporaryPath);
      await renameWithPatience(temporaryPath, target.path);
    } catch (error) {
      await rm(temporaryPath, { force: true });
      throw error;
    }
    await syncFolder(dirname(target.path));
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

interface ReplaceTarget {
  readonly path: string;
  /** Permissions of the file that is replaced; null when there is none yet. */
  readonly mode: number | null;
}

/** A rename would replace a link instead of what it points to, and a write-protected file without asking. */
async function findTarget(path: string): Promise<ReplaceTarget> {
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const realPath = isLink ? await realpath(path) : path;
    const stats = await stat(realPath);
    if (stats.isDirectory())
      throw new FailureError('badRequest', { fileName: basename(path), detail: 'the target is a folder' });
    await access(realPath, constants.W_OK);
    return { path: realPath, mode: stats.mode };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { path, mode: null };
    throw error;
  }
}
