import { open, stat } from 'node:fs/promises';
import type { PartOfFile } from '#shared/contract/appendices.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { FileStore } from './fileStore.ts';

/** Parts of kept files, so that a large one can be shown without being held whole. */
export interface FileParts {
  /** Throws `storedFileMissing` or `storedFileDamaged`. */
  read(part: PartOfFile): Promise<Buffer<ArrayBuffer>>;
}

/**
 * A part cannot be checked by itself, so the whole file is read against its digest before its first part is given. What
 * the disk says of it then is remembered: a file that was touched since is checked again.
 */
export function createFileParts(store: Pick<FileStore, 'measure' | 'pathOf'>): FileParts {
  /** By digest: the state in which the file was found whole, or is being looked at. */
  const checks = new Map<string, { readonly state: string; readonly whole: Promise<unknown> }>();

  const seeWhole = async (sha256: string): Promise<void> => {
    const state = await stateOf(store.pathOf(sha256));
    const known = checks.get(sha256);
    if (known?.state === state) return void (await known.whole);
    const whole = store.measure(sha256);
    checks.set(sha256, { state, whole });
    await whole.catch((error: unknown) => {
      checks.delete(sha256);
      throw error;
    });
  };

  return {
    async read({ sha256, from, length }) {
      await seeWhole(sha256);
      const file = await open(store.pathOf(sha256), 'r').catch(() => missing());
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

/** When the file was written last and how long it is; changes with every write to it. */
async function stateOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path).catch(() => missing());
  return [size, mtimeMs, ino].join(' ');
}

function missing(): never {
  throw new FailureError('storedFileMissing');
}
