import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { ProblemError } from './problem.ts';

/** What is wrong with a name that does not end like this. */
const otherEnding = {
  '.docx': 'targetNotWord',
  '.pdf': 'targetNotPdf',
  '.punkt': 'targetNotPackage',
} as const;

/** Whether a file can be written there, before any work is done for it. Throws ProblemError. */
export async function checkTarget(
  path: string,
  { extension, overwrite }: { readonly extension: keyof typeof otherEnding; readonly overwrite: boolean },
): Promise<void> {
  const name = basename(path);
  if (extname(path).toLowerCase() !== extension) {
    throw new ProblemError({ kind: otherEnding[extension], name });
  }
  if (!overwrite && (await exists(path))) throw new ProblemError({ kind: 'targetExists', name });
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
