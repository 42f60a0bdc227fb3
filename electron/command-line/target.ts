import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ProblemError } from './problem.ts';

/** Refuses to write where there is a file already, unless told to, and where there is no folder. Throws ProblemError. */
export async function checkTarget(path: string, overwrite: boolean): Promise<void> {
  if (!overwrite && (await exists(path)))
    throw new ProblemError({ kind: 'targetExists', name: basename(path) });
  if (!(await exists(dirname(path)))) throw new ProblemError({ kind: 'noFolder', name: dirname(path) });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
