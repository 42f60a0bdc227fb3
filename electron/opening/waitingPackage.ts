import { extname, resolve } from 'node:path';

/** The package that the system asked Punkt to open, until the page takes it: one at a time, the last one asked for. */
export interface WaitingPackage {
  put(path: string): void;
  /** null where nothing was asked for, or it was taken already. */
  take(): string | null;
}

export function createWaitingPackage(): WaitingPackage {
  let waiting: string | null = null;
  return {
    put(path) {
      waiting = path;
    },
    take() {
      const path = waiting;
      waiting = null;
      return path;
    },
  };
}

/**
 * The package among the words of a command line, as a double click on one gives it; null where there is none. Relative
 * paths are meant from `folder`. Chromium puts switches of its own among the words.
 */
export function packageAmong(words: readonly string[], folder: string): string | null {
  const [, ...rest] = words;
  const name = rest.findLast((word) => !word.startsWith('-') && extname(word).toLowerCase() === '.punkt');
  return name === undefined ? null : resolve(folder, name);
}
