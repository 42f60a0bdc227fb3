import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { database, replaceDatabase } from '../../../renderer/database/connection.ts';
import { forgetHistories, type HistoryId } from '../../../renderer/database/history/journal.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { PunktDatabase } from '../../../renderer/database/schema.ts';

// Whichever was imported first: Dexie finds IndexedDB here when a database is made.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

const START = new Date('2031-03-05T08:00:00.000Z');
const SECOND_MS = 1000;

let made = 0;

/** Gives every test of the file an empty database of its own, and a clock that stands still until `later` is called. */
export function startWithEmptyDatabase(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: START });
    openAnother();
  });
  afterEach(async () => {
    await database.delete();
    vi.useRealTimers();
  });
}

/** Goes on with another empty database; the present one is closed. */
export function openAnother(): void {
  made += 1;
  forgetHistories();
  replaceDatabase(new PunktDatabase(`test-${made}`));
}

/** Lets a second go by. Returns what the clock says then. */
export function later(): string {
  vi.setSystemTime(Date.now() + SECOND_MS);
  return new Date().toISOString();
}

type Dump = Readonly<Record<string, readonly object[]>>;

/** Everything in the database, table by table, except when each row was last changed. */
export async function dump(): Promise<Dump> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(withoutUpdatedAt)]));
}

function withoutUpdatedAt(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'updatedAt'));
}

/** Does an act, which must change something, and undoes it, which must bring back exactly what was there. */
export async function expectUndone(act: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
  const before = await dump();
  await act();
  expect(await dump()).not.toEqual(before);
  later();
  await undo();
  expect(await dump()).toEqual(before);
}

/** Does an act, which must change something; undoing it brings back exactly what was there, and it can be done again. */
export async function expectTurned(history: HistoryId, act: () => Promise<unknown>): Promise<void> {
  const before = await dump();
  later();
  await act();
  const after = await dump();
  expect(after).not.toEqual(before);
  later();
  await turn(history, 'undo');
  expect(await dump()).toEqual(before);
  later();
  await turn(history, 'redo');
  expect(await dump()).toEqual(after);
}
