import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database, replaceDatabase } from '../../../renderer/database/connection.ts';
import { openDatabase } from '../../../renderer/database/open.ts';
import { DATABASE_NAME, DATABASE_VERSION, PunktDatabase } from '../../../renderer/database/schema.ts';
import { hasMeeting, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

beforeEach(start);
afterEach(async () => {
  vi.restoreAllMocks();
  await loseDatabase();
});

/** As when Punkt is started: what is stored is there, what was in memory is not. */
function start(): void {
  replaceDatabase(new PunktDatabase());
}

async function loseDatabase(): Promise<void> {
  database.close();
  await Dexie.delete(DATABASE_NAME);
}

/** Another program's view of the database: its version as IndexedDB counts, and its stores. */
async function openRaw(version?: number, prepare?: (raw: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.addEventListener('upgradeneeded', () => prepare?.(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

const FIRST_START = false;
const EXPECTED = true;
const lost = { ok: false, problem: { kind: 'lost' } };

describe('opening the database', () => {
  it('makes an empty one at the first start', async () => {
    expect(await openDatabase(FIRST_START)).toEqual({ ok: true });
    expect(await database.meetings.count()).toBe(0);
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE_NAME, version: DATABASE_VERSION * 10 }]);
  });

  it.each([EXPECTED, FIRST_START])('finds again what was stored (expected: %s)', async (expected) => {
    await openDatabase(FIRST_START);
    await storeSnapshot(sampleMeeting);
    start();
    expect(await openDatabase(expected)).toEqual({ ok: true });
    expect(await hasMeeting(sampleMeeting.meeting.id)).toBe(true);
  });

  it('finds again a database that was opened and never written in', async () => {
    await openDatabase(FIRST_START);
    start();
    expect(await openDatabase(EXPECTED)).toEqual({ ok: true });
  });

  it.each([EXPECTED, FIRST_START])(
    'leaves alone a database of a later Punkt (expected: %s)',
    async (expected) => {
      const later = await openRaw(990, (raw) => raw.createObjectStore('sagaer', { keyPath: 'id' }));
      later.close();
      expect(await openDatabase(expected)).toEqual({
        ok: false,
        problem: { kind: 'newer', found: 99, known: DATABASE_VERSION },
      });
      const untouched = await openRaw();
      expect(untouched.version).toBe(990);
      expect([...untouched.objectStoreNames]).toEqual(['sagaer']);
      untouched.close();
    },
  );

  it('sees that the database is gone, and makes no other', async () => {
    await openDatabase(FIRST_START);
    await loseDatabase();
    start();
    expect(await openDatabase(EXPECTED)).toEqual(lost);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('sees that an empty database was put in the place of the one there was, however often it is tried', async () => {
    await database.open();
    start();
    expect(await openDatabase(EXPECTED)).toEqual(lost);
    start();
    expect(await openDatabase(EXPECTED)).toEqual(lost);
  });

  it('says what was wrong when it cannot be opened, and can be tried again', async () => {
    const refuse = vi
      .spyOn(database, 'open')
      .mockRejectedValueOnce(new DOMException('Internal error', 'UnknownError'));
    expect(await openDatabase(FIRST_START)).toEqual({
      ok: false,
      problem: { kind: 'unreadable', detail: 'UnknownError: Internal error' },
    });
    refuse.mockRestore();
    expect(await openDatabase(FIRST_START)).toEqual({ ok: true });
  });

  it('says so when it opens but cannot be read', async () => {
    await openDatabase(FIRST_START);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Unable to read', 'DataError');
    });
    start();
    expect(await openDatabase(EXPECTED)).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
    expect(database.isOpen()).toBe(false);
  });

  it('says so when the browser cannot say what there is', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no disk'));
    expect(await openDatabase(EXPECTED)).toEqual({
      ok: false,
      problem: { kind: 'unreadable', detail: 'Error: no disk' },
    });
  });
});
