import { momentSchema } from '#shared/model/identity.ts';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../files/fileFailure.ts';
import { renameWithPatience } from '../files/renameWithPatience.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';

/** Starting over with an empty database takes two steps, because a database that is in use cannot be moved. */

const markerSchema = z.object({ restoreFrom: momentSchema.nullable().catch(null) });

export interface StartOverPlaces {
  /** The file that says that the next start is to begin with an empty database. */
  readonly marker: string;
  /** The folder where Chromium keeps the databases of all origins. */
  readonly databases: string;
  /** The folder that keeps what was moved. */
  readonly setAside: string;
}

/** First step, while the app runs. `restoreFrom`: the moment to fill the empty database from, null to leave it empty. */
export async function askToStartOver(marker: string, restoreFrom: string | null): Promise<void> {
  await writeFileAtomically(marker, JSON.stringify({ restoreFrom }));
}

/**
 * Second step, at the next start before any window: moves the databases of `page` aside, never deleting anything, and
 * returns the moment to restore from. Does nothing and returns null when nobody asked. Throws when a database is held
 * by another program; the marker then stays, so that the next start tries again.
 */
export async function setDatabasesAside(
  places: StartOverPlaces,
  page: string,
  now: Date,
): Promise<string | null> {
  const asked = await readMarker(places.marker);
  if (asked === null) return null;
  const folders = await databaseFolders(places.databases, page);
  const destination = join(places.setAside, now.toISOString().replaceAll(/[:.]/g, '-'));
  if (folders.length > 0) await mkdir(destination, { recursive: true });
  for (const folder of folders) {
    await renameWithPatience(join(places.databases, folder), join(destination, folder));
  }
  await rm(places.marker);
  return asked.restoreFrom;
}

async function readMarker(path: string): Promise<z.infer<typeof markerSchema> | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    // Unreadable, but there: somebody did ask.
    return { restoreFrom: null };
  }
}

/** Chromium's names for the folders of one origin, as in "app_punkt_0.indexeddb.leveldb". */
async function databaseFolders(databases: string, page: string): Promise<string[]> {
  const { protocol, hostname, port } = new URL(page);
  const prefix = `${protocol.replace(':', '')}_${hostname}_${port || '0'}.indexeddb.`;
  try {
    return (await readdir(databases)).filter((name) => name.startsWith(prefix));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
