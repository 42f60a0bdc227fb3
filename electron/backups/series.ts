import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { toFileFailure } from '../files/fileFailure.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import {
  copyPath,
  listStoredCopies,
  listTimes,
  removeCopy,
  type CopyPlace,
  type StoredCopy,
} from './copies.ts';
import { chooseCopiesToKeep } from './rotation.ts';

/** How one kind of thing is kept as a file. */
export interface CopyFormat<Content> {
  /** Throws FailureError rather than make a copy that could not be read again. */
  encode(content: Content, moment: Date): Promise<Uint8Array>;
  /** Reads a copy and checks all of it. Throws where it is not whole, or is of something else. */
  read(path: string): Promise<Content>;
  /** Whether a copy is whole and holds exactly this content; may throw where it is not. */
  holds(path: string, content: Content): Promise<boolean>;
}

export interface FoundCopy<Content> {
  /** The newest copy that can be read; null where there is none. `time` in milliseconds since 1970. */
  readonly newest: { readonly time: number; readonly content: Content } | null;
  /** Names of the newer ones that could not be. */
  readonly unreadable: string[];
}

/** The copies of one thing, the older of them rotating out. */
export interface Series<Content> {
  /** Keeps a copy, unless the newest one is the same, and lets old ones go. */
  write(content: Content): Promise<void>;
  /** The newest copy made at or before `at`, in milliseconds since 1970. */
  read(at: number): Promise<FoundCopy<Content>>;
  list(): Promise<StoredCopy[]>;
}

export function createSeries<Content>(
  place: CopyPlace,
  format: CopyFormat<Content>,
  now: () => Date,
): Series<Content> {
  return {
    async write(content) {
      const times = await listTimes(place);
      const newest = times[0];
      if (newest !== undefined && (await holds(format, copyPath(place, newest), content))) return;
      const moment = momentAfter(newest, now());
      const bytes = await format.encode(content, moment);
      await makeFolder(place.folder);
      await writeFileAtomically(copyPath(place, moment.getTime()), bytes);
      await rotate(place, [...times, moment.getTime()], now());
    },
    async read(at) {
      const unreadable: string[] = [];
      for (const time of (await listTimes(place)).filter((each) => each <= at)) {
        const path = copyPath(place, time);
        try {
          return { newest: { time, content: await format.read(path) }, unreadable };
        } catch {
          unreadable.push(basename(path));
        }
      }
      return { newest: null, unreadable };
    },
    list: () => listStoredCopies(place),
  };
}

async function holds<Content>(format: CopyFormat<Content>, path: string, content: Content): Promise<boolean> {
  return format.holds(path, content).catch(() => false);
}

/** Copies are found by their time, so a clock that was set back must not make the latest content look older. */
function momentAfter(newest: number | undefined, now: Date): Date {
  return newest === undefined || newest < now.getTime() ? now : new Date(newest + 1);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

async function rotate(place: CopyPlace, times: readonly number[], now: Date): Promise<void> {
  const kept = chooseCopiesToKeep(times, now.getTime());
  const outdated = times.filter((time) => !kept.has(time));
  await Promise.all(outdated.map((time) => removeCopy(place, time)));
}
