import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toFailure } from '#shared/contract/failure.ts';
import { createFileStore } from '../../../electron/files/store/fileStore.ts';
import { openPackageFile } from '../../../electron/package/packageFile.ts';

/**
 * Opens every package of a folder, one after the other, as the app does, and says of each on a line of its own, as JSON,
 * what came of it. Run by itself, so that what is measured is the reading alone.
 */
const [folder = '', store = ''] = process.argv.slice(2);

/** In bytes: the most that this process has ever held. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

for (const name of (await readdir(folder)).toSorted()) {
  const begun = process.cpuUsage();
  const opening = openPackageFile(join(folder, name), { keepIn: createFileStore(store) });
  const outcome = await opening.then(
    () => 'accepted',
    (error: unknown) => toFailure(error).kind,
  );
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({ name, outcome, peak: peak(), work: user + system }));
}
