import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  askToStartOver,
  finishStartingOver,
  setDatabasesAside,
} from '../../../electron/recovery/startOver.ts';
import { APP_PAGE } from '../../../electron/security/origin.ts';

const database = 'app_punkt_0.indexeddb.leveldb';
const blobs = 'app_punkt_0.indexeddb.blob';
const other = 'http_localhost_5173.indexeddb.leveldb';
const now = new Date('2026-03-12T10:42:00.000Z');
const stamp = '2026-03-12T10-42-00-000Z';
const moment = '2026-03-12T08:00:00.000Z';

let userData: string;
let places: Parameters<typeof setDatabasesAside>[0];

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'punkt-start-over-'));
  places = {
    marker: join(userData, 'start-over.json'),
    databases: join(userData, 'IndexedDB'),
    kept: join(userData, 'before-opening'),
    setAside: join(userData, 'set-aside'),
  };
  for (const name of [database, blobs, other]) {
    await mkdir(join(places.databases, name), { recursive: true });
    await writeFile(join(places.databases, name, 'CURRENT'), name);
  }
});
afterEach(() => rm(userData, { recursive: true, force: true }));

it('moves the databases of the page aside with all that is in them, and no others', async () => {
  await askToStartOver(places.marker, moment);
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBe(moment);
  expect(await readdir(places.databases)).toEqual([other]);
  expect((await readdir(join(places.setAside, stamp))).toSorted()).toEqual([blobs, database]);
  expect(await readFile(join(places.setAside, stamp, database, 'CURRENT'), 'utf8')).toBe(database);
});

it('moves what was kept of them at earlier starts too: Chromium may have emptied the databases', async () => {
  await mkdir(join(places.kept, '2026-03-12T10-40-00-000Z', database), { recursive: true });
  await askToStartOver(places.marker, null);
  await setDatabasesAside(places, APP_PAGE, now);
  expect(existsSync(places.kept)).toBe(false);
  expect(await readdir(join(places.setAside, stamp, 'before-opening', '2026-03-12T10-40-00-000Z'))).toEqual([
    database,
  ]);
});

it('does so once, and restores again until all of it was restored', async () => {
  await askToStartOver(places.marker, moment);
  await setDatabasesAside(places, APP_PAGE, now);
  await mkdir(join(places.databases, database));
  // Punkt was ended while it filled the new one.
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBe(moment);
  expect((await readdir(places.databases)).toSorted()).toEqual([database, other]);
  await finishStartingOver(places.marker);
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBeNull();
  expect((await readdir(places.databases)).toSorted()).toEqual([database, other]);
});

it('leaves everything when nobody asked', async () => {
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBeNull();
  expect((await readdir(places.databases)).length).toBe(3);
  expect(existsSync(places.setAside)).toBe(false);
});

it('is not finished before it has begun', async () => {
  await askToStartOver(places.marker, null);
  await finishStartingOver(places.marker);
  await setDatabasesAside(places, APP_PAGE, now);
  expect(await readdir(places.databases)).toEqual([other]);
});

it('starts with an empty database when there is nothing to restore from', async () => {
  await askToStartOver(places.marker, null);
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBeNull();
  expect(await readdir(places.databases)).toEqual([other]);
  expect(existsSync(places.marker)).toBe(false);
});

it('does what was asked though the marker was damaged', async () => {
  await writeFile(places.marker, '{"restore');
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBeNull();
  expect(await readdir(places.databases)).toEqual([other]);
});

it('finishes after a crash between the move and the end', async () => {
  await askToStartOver(places.marker, moment);
  await rm(places.databases, { recursive: true });
  expect(await setDatabasesAside(places, APP_PAGE, now)).toBe(moment);
  expect(existsSync(places.setAside)).toBe(false);
});

it('knows the databases of the Vite server by its port', async () => {
  await askToStartOver(places.marker, null);
  await setDatabasesAside(places, 'http://localhost:5173', now);
  expect(await readdir(join(places.setAside, stamp))).toEqual([other]);
});
