import { database } from './connection.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

/**
 * newer: written by a later Punkt. unreadable: the browser could not open or read it.
 * lost: it should be there but is empty (Chromium silently replaces a database that it finds damaged).
 */
export type OpenProblem =
  { kind: 'newer'; found: number; known: number } | { kind: 'unreadable'; detail: string } | { kind: 'lost' };

export type OpenResult = { ok: true } | { ok: false; problem: OpenProblem };

const USED_SINCE = 'usedSince';

/** Dexie multiplies its version numbers by ten before IndexedDB sees them. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * Opens the database and proves that it can be read, before any screen stands on it. Never throws.
 * `expected` says whether there should be one: that is remembered outside it, to tell a first start from a loss.
 */
export async function openDatabase(expected: boolean): Promise<OpenResult> {
  try {
    const found = await storedVersion();
    if (found > DATABASE_VERSION) {
      return { ok: false, problem: { kind: 'newer', found, known: DATABASE_VERSION } };
    }
    if (expected && found === 0) return { ok: false, problem: { kind: 'lost' } };
    await database.open();
    await readEveryTable();
    if (expected && !(await hasBeenUsed())) return { ok: false, problem: { kind: 'lost' } };
    await markUsed();
    return { ok: true };
  } catch (error) {
    database.close();
    return { ok: false, problem: { kind: 'unreadable', detail: describe(error) } };
  }
}

/** 0 when there is no database yet. */
async function storedVersion(): Promise<number> {
  const known = await indexedDB.databases();
  const stored = known.find((candidate) => candidate.name === DATABASE_NAME)?.version ?? 0;
  return Math.ceil(stored / DEXIE_VERSION_FACTOR);
}

/** One row of each table: damage in a file shows itself here rather than in the middle of a meeting. */
async function readEveryTable(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.limit(1).toArray()));
}

/** A database that Chromium made anew in the place of a damaged one lacks the row that every used one has. */
async function hasBeenUsed(): Promise<boolean> {
  return (await database.settings.get(USED_SINCE)) !== undefined;
}

async function markUsed(): Promise<void> {
  if (!(await hasBeenUsed())) {
    await database.settings.put({ key: USED_SINCE, value: new Date().toISOString() });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
