import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFile } from '../files/sync.ts';
import { levelDbFolders } from './databaseFolders.ts';
import { examineLog } from './levelDbLog.ts';

/** The log of what was stored last, and that of the files there are. Chromium goes on writing in both. */
const LOG_NAME = /\.log$|^MANIFEST-/;

/**
 * Cuts off what was being written in `page`'s databases when Punkt was ended by force or the power went. To be called
 * before any window, while nothing has them open. LevelDB passes over such an end, but then writes on behind it, and at the
 * start after that the whole database counts as damaged and is replaced by an empty one (LevelDB's issue 1287).
 * What had been stored is never cut: it was whole before Punkt was told so. Nor is a log with records behind a damage.
 */
export async function cutUnfinishedRecords(databases: string, page: string): Promise<void> {
  for (const folder of await levelDbFolders(databases, page)) {
    const names = await readdir(join(databases, folder));
    for (const name of names.filter((each) => LOG_NAME.test(each))) {
      await cutUnfinishedRecord(join(databases, folder, name));
    }
  }
}

async function cutUnfinishedRecord(path: string): Promise<void> {
  const log = await readFile(path);
  const { wholeUntil, isDamaged } = examineLog(log);
  if (isDamaged || wholeUntil === log.length) return;
  await truncate(path, wholeUntil);
  await syncFile(path);
}
