import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cutUnfinishedRecords } from '../../../electron/recovery/unfinishedRecords.ts';
import { APP_PAGE } from '../../../electron/security/origin.ts';
import { writeLog } from '../../builders/levelDbLog.ts';

const whole = writeLog([Buffer.from('dagsorden'), Buffer.from('referat')]).log;
const unfinished = writeLog([Buffer.from('indstilling')], whole).log.subarray(0, whole.length + 9);
const goneOnBehind = writeLog([Buffer.from('bilag')], unfinished).log;

let databases: string;
let folder: string;

beforeEach(async () => {
  databases = await mkdtemp(join(tmpdir(), 'punkt-logs-'));
  folder = join(databases, 'app_punkt_0.indexeddb.leveldb');
  await mkdir(folder);
});
afterEach(() => rm(databases, { recursive: true, force: true }));

it.each(['000003.log', 'MANIFEST-000001'])('cuts what is unfinished in %s', async (name) => {
  await writeFile(join(folder, name), unfinished);
  await cutUnfinishedRecords(databases, APP_PAGE);
  expect(await readFile(join(folder, name))).toEqual(whole);
});

it('leaves a log that is whole, one with records behind a damage, and every other file', async () => {
  const contents = {
    '000003.log': whole,
    '000004.log': goneOnBehind,
    '000005.ldb': unfinished,
    CURRENT: unfinished,
  };
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
  await cutUnfinishedRecords(databases, APP_PAGE);
  for (const [name, content] of Object.entries(contents)) {
    expect({ name, content: await readFile(join(folder, name)) }).toEqual({ name, content });
  }
});

it('leaves the databases of other pages, and has nothing to do before anything was stored', async () => {
  const other = join(databases, 'http_localhost_5173.indexeddb.leveldb');
  await mkdir(other);
  await writeFile(join(other, '000003.log'), unfinished);
  await cutUnfinishedRecords(databases, APP_PAGE);
  expect(await readFile(join(other, '000003.log'))).toEqual(unfinished);
  await cutUnfinishedRecords(join(databases, 'none'), APP_PAGE);
});
