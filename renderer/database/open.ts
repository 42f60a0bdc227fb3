import { database } from './connection.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

/**
 * newer: written by a later Punkt. unreadable: the browser could not open or read it.
 * lost: it should be there but is empty (Chromium silently replaces a database that it finds damaged).
 */
export type OpenProblem =
  { kind: 'newer'; found: number; known: number } | { kind: 'unreadable'; detail: string } | { kind: 'lost' };

export type OpenResult = { ok: true } | { ok: false; problem: OpenProblem };

/** Kept outside the database on purpose: it tells an empty first start from a database that has gone. */
const CREATED_FLAG = 'punkt.databaseCreated';

/** Dexie multiplies its version numbers by ten before IndexedDB sees them. */
const DEXIE_VERSION_FACTOR = 10;

/** Opens the database and proves that it can be read, before any screen stands on it. Never throws. */
export async function openDatabase(): Promise<OpenResult> {
  try {
    const found = await storedVersion();
    if (found > DATABASE_VERSION) {
      return { ok: false, problem: { kind: 'newer', found, known: DATABASE_VERSION } };
    }
    if (found === 0 && localStorage.getItem(CREATED_FLAG)) return { ok: false, problem: { kind: 'lost' } };
    await database.open();
    await readEveryTable();
    if (await isGone()) return { ok: false, problem: { kind: 'lost' } };
    await markCreated();
    return { ok: true };
  } catch (error) {
    database.close();
    return { ok: false, problem: { kind: 'unreadable', detail: describe(error) } };
  }
}

/** The user chose to go on without what was lost: the next open counts as a first start. */
export function forgetDatabase(): void {
  localStorage.removeItem(CREATED_FLAG);
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

async function isGone(): Promise<boolean> {
  return localStorage.getItem(CREATED_FLAG) !== null && !(await database.settings.get('created'));
}

async function markCreated(): Promise<void> {
  if (!(await database.settings.get('created'))) {
    await database.settings.put({ key: 'created', value: new Date().toISOString() });
  }
  localStorage.setItem(CREATED_FLAG, 'yes');
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
