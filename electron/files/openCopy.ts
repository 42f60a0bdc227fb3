import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { KeptFile } from '#shared/contract/appendices.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { canRun } from '#shared/files/programs.ts';
import { toFileFailure } from './fileFailure.ts';
import { toFileName } from './fileName.ts';
import type { FileStore } from './store/fileStore.ts';

/** Copies of kept files for other programs to open, in a folder that is emptied when Punkt starts. */
export interface OpenCopies {
  /**
   * The path of a new copy under the file's own name, which can be read and not written: what somebody changed in it
   * would be lost. Throws `fileCanRun` for a file that the system would run, or why it cannot be read.
   */
  make(file: Pick<KeptFile, 'fileName' | 'sha256'>): Promise<string>;
  /** Removes the copies that no program holds open. */
  tidy(): Promise<void>;
}

export function createOpenCopies(folder: string, store: Pick<FileStore, 'stream'>): OpenCopies {
  return {
    async make({ fileName, sha256 }) {
      const safeName = toFileName(fileName, extname(fileName).slice(1).toLowerCase());
      if (canRun(fileName) || canRun(safeName)) throw new FailureError('fileCanRun', { fileName });
      // A folder for each: two appendices may have files of the same name.
      const place = join(folder, randomUUID());
      const path = join(place, safeName);
      try {
        await mkdir(place, { recursive: true });
        await pipeline(store.stream(sha256), createWriteStream(path));
        await chmod(path, 0o444);
        return path;
      } catch (error) {
        await rm(place, { recursive: true, force: true });
        throw toFileFailure(error, path);
      }
    },
    async tidy() {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    },
  };
}
