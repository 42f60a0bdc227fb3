import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetEarlierStarts, keepBeforeOpening } from '../../../electron/recovery/beforeOpening.ts';
import { APP_PAGE } from '../../../electron/security/origin.ts';

const database = 'app_punkt_0.indexeddb.leveldb';
const files = ['000003.log', '000005.ldb', 'CURRENT', 'MANIFEST-000001'];

let userData: string;
let databases: string;
let kept: string;

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'punkt-kept-'));
  databases = join(userData, 'IndexedDB');
  kept = join(userData, 'before-opening');
  await mkdir(join(databases, database), { recursive: true });
  for (const name of [...files, 'LOCK', 'LOG', 'LOG.old']) {
    await writeFile(join(databases, database, name), name);
  }
});
afterEach(() => rm(userData, { recursive: true, force: true }));

const start = (minute: number): Promise<void> =>
  keepBeforeOpening(databases, APP_PAGE, kept, new Date(Date.UTC(2026, 2, 12, 10, minute)));

it('keeps what there was, though Chromium writes on in it or deletes it', async () => {
  await start(0);
  await appendFile(join(databases, database, '000003.log'), ' and more');
  await rm(join(databases, database), { recursive: true });
  const [folder = ''] = await readdir(kept);
  expect((await readdir(join(kept, folder, database))).toSorted()).toEqual(files);
  for (const name of files) expect(await readFile(join(kept, folder, database, name), 'utf8')).toBe(name);
});

it('takes no room for the files that never change', async () => {
  await start(0);
  expect((await stat(join(databases, database, '000005.ldb'))).nlink).toBe(2);
});

it('lets go of earlier starts once the database has opened', async () => {
  for (const minute of [0, 1, 2]) await start(minute);
  await forgetEarlierStarts(kept);
  expect(await readdir(kept)).toEqual(['2026-03-12T10-02-00-000Z']);
});

it('keeps the first of many starts at which nothing opened', async () => {
  for (let minute = 0; minute < 9; minute++) await start(minute);
  const starts = (await readdir(kept)).toSorted();
  expect(starts).toHaveLength(5);
  expect(starts[0]).toBe('2026-03-12T10-00-00-000Z');
});

it('has nothing to keep or to forget before anything was stored', async () => {
  await rm(databases, { recursive: true });
  await start(0);
  await forgetEarlierStarts(kept);
  expect(existsSync(kept)).toBe(false);
});
