import { momentSchema } from '#shared/model/identity.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../files/fileFailure.ts';
import { renameWithPatience } from '../files/renameWithPatience.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { databaseFolders } from './databaseFolders.ts';
import { folderNameOf } from './folderName.ts';

/**
 * Starting over with an empty database takes three steps: one that is in use cannot be moved, and an end in the middle of
 * filling the new one must not look like the whole of it.
 */

const markerSchema = z.object({
  restoreFrom: momentSchema.nullable().catch(null),
  /** The second step is done, and the third is not. */
  isSetAside: z.boolean().catch(false),
});
type Marker = z.infer<typeof markerSchema>;

export interface StartOverPlaces {
  /** The file that says that the next start is to begin with an empty database. */
  readonly marker: string;
  /** The folder where Chromium keeps the databases of all origins. */
  readonly databases: string;
  /** The folder with what there was at the last starts (beforeOpening.ts): Chromium may have emptied the databases. */
  readonly kept: string;
  /** The folder that keeps what was moved. */
  readonly setAside: string;
}

/** First step, while the app runs. `restoreFrom`: the moment to fill the empty database from, null to leave it empty. */
export async function askToStartOver(marker: string, restoreFrom: string | null): Promise<void> {
  await writeMarker(marker, { restoreFrom, isSetAside: false });
}

/**
 * Second step, at the next start before any window: moves the databases of `page` aside, never deleting anything, and
 * returns the moment to restore from, at this start and at every one until `finishStartingOver`. Does nothing and returns
 * null when nobody asked. Throws when a database is held by another program; the next start then tries again.
 */
export async function setDatabasesAside(
  places: StartOverPlaces,
  page: string,
  now: Date,
): Promise<string | null> {
  const asked = await readMarker(places.marker);
  if (asked === null) return null;
  if (asked.isSetAside) return asked.restoreFrom;
  const folders = await databaseFolders(places.databases, page);
  const moved = folders.map((folder) => join(places.databases, folder));
  if (existsSync(places.kept)) moved.push(places.kept);
  const destination = join(places.setAside, folderNameOf(now));
  if (moved.length > 0) await mkdir(destination, { recursive: true });
  for (const path of moved) await renameWithPatience(path, join(destination, basename(path)));
  if (asked.restoreFrom === null) await rm(places.marker);
  else await writeMarker(places.marker, { ...asked, isSetAside: true });
  return asked.restoreFrom;
}

/** Third step, when everything that was to be restored is in the new database. What was asked for since then stays. */
export async function finishStartingOver(marker: string): Promise<void> {
  if ((await readMarker(marker))?.isSetAside) await rm(marker, { force: true });
}

async function writeMarker(path: string, marker: Marker): Promise<void> {
  await writeFileAtomically(path, JSON.stringify(marker));
}

async function readMarker(path: string): Promise<Marker | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    // Unreadable, but there: somebody did ask.
    return { restoreFrom: null, isSetAside: false };
  }
}
