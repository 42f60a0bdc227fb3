import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { levelDbFolders } from './databaseFolders.ts';
import { folderNameOf } from './folderName.ts';

/**
 * Chromium deletes a database that it finds damaged, which may be at any time while it is open. So what there was at a
 * start is kept beside it until a later start has shown that it opens.
 */

/** Chromium's lock and its diary, without which a database is whole. */
const NO_PART_OF_IT = /^LOCK$|^LOG(\.old)?$/;
/** Written once and never changed, so that a second name for the file is as good as a copy, and takes no room. */
const NEVER_CHANGED = /\.ldb$/;

/** Of starts at which nothing opened. The first of them has what the later ones may lack. */
const MOST_STARTS = 5;

/** Keeps the databases of `page` in a folder of its own in `kept`. To be called before any window. */
export async function keepBeforeOpening(
  databases: string,
  page: string,
  kept: string,
  now: Date,
): Promise<void> {
  if ((await startsIn(kept)).length >= MOST_STARTS) return;
  for (const folder of await levelDbFolders(databases, page)) {
    const from = join(databases, folder);
    const to = join(kept, folderNameOf(now), folder);
    await mkdir(to, { recursive: true });
    const names = await readdir(from);
    for (const name of names.filter((each) => !NO_PART_OF_IT.test(each))) {
      await keepFile(join(from, name), join(to, name));
    }
  }
}

/** The database has opened: what was kept at earlier starts is needed no more. */
export async function forgetEarlierStarts(kept: string): Promise<void> {
  for (const earlier of (await startsIn(kept)).slice(0, -1)) {
    await rm(join(kept, earlier), { recursive: true, force: true });
  }
}

/** Oldest first. */
async function startsIn(kept: string): Promise<string[]> {
  const names: string[] = await readdir(kept).catch(() => []);
  return names.toSorted();
}

async function keepFile(from: string, to: string): Promise<void> {
  if (!NEVER_CHANGED.test(from)) return copyFile(from, to);
  // Not every disk can give a file a second name.
  await link(from, to).catch(() => copyFile(from, to));
}
