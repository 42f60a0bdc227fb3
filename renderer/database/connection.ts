import { PunktDatabase } from './schema.ts';

/**
 * The one open database. Every query and every mutation goes through it.
 * Tests open another one in its place with `useDatabase`.
 */
export let database = new PunktDatabase();

/** Puts another database in the place of the present one, which is closed first. */
export function replaceDatabase(next: PunktDatabase): void {
  database.close();
  database = next;
}
