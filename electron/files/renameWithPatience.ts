import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { systemCode } from './fileFailure.ts';

/** In milliseconds; together under a second, so that a person whose Word holds the file is told soon. */
const PAUSES: readonly number[] = [10, 30, 60, 100, 200, 400];

interface RenameOptions {
  readonly platform?: NodeJS.Platform;
  readonly renameFile?: (from: string, to: string) => Promise<void>;
  readonly pauses?: readonly number[];
}

/**
 * Renames a file over another. On Windows that is refused while any program holds either of them open: a virus
 * scanner lets go in a moment, so it is tried again; Word does not, so that becomes the failure fileInUse.
 */
export async function renameWithPatience(
  from: string,
  to: string,
  { platform = process.platform, renameFile = rename, pauses = PAUSES }: RenameOptions = {},
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await renameFile(from, to);
    } catch (error) {
      const code = systemCode(error);
      const isHeldOpen = platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY');
      if (!isHeldOpen) throw error;
      const pause = pauses[attempt];
      if (pause === undefined) throw new FailureError('fileInUse', { fileName: basename(to), detail: code });
      await sleep(pause);
    }
  }
}
