import { access, rm } from 'node:fs/promises';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';

/**
 * Whether a database should be there is kept in a file beside it: Chromium replaces a database that it finds damaged by
 * an empty one and says nothing, which would otherwise look like a first start.
 */
export async function isDatabaseExpected(marker: string): Promise<boolean> {
  return access(marker).then(
    () => true,
    () => false,
  );
}

/** From now on an empty database means that one was lost. */
export async function expectDatabase(marker: string): Promise<void> {
  if (await isDatabaseExpected(marker)) return;
  await writeFileAtomically(marker, 'Punkt has stored meetings here.\n');
}

/** From now on an empty database is a fresh start. */
export async function expectNoDatabase(marker: string): Promise<void> {
  await rm(marker, { force: true });
}
