import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toFileName, withExtension } from './fileName.ts';

/** Shows the system's save dialog with a path filled in; null when the person closes it. */
export type AskForPath = (proposal: string) => Promise<string | null>;

/**
 * Asks where to save a file, until the answer is a path with the right extension that the person has agreed to: the
 * dialog asks about overwriting the name as it was typed, not the name as we complete it.
 */
export async function chooseSavePath(
  ask: AskForPath,
  { folder, suggestedName, extension }: { folder: string; suggestedName: string; extension: string },
): Promise<string | null> {
  let proposal = join(folder, toFileName(suggestedName, extension));
  for (;;) {
    const chosen = await ask(proposal);
    if (chosen === null) return null;
    const completed = withExtension(chosen, extension);
    if (completed === chosen || !existsSync(completed)) return completed;
    proposal = completed;
  }
}
