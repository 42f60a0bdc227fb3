import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FailureError } from '#shared/contract/failure.ts';
import type { RestorePoint } from '#shared/contract/contract.ts';
import { MEETING_NAME } from '#shared/package/manifest.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { toFileFailure } from '../files/fileFailure.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { encodeMeeting, encodePackage } from '../package/encodePackage.ts';
import { readPackageFile } from '../package/packageFile.ts';
import { sha256Of } from '../files/sha256.ts';
import { copyPath, listCopies, listMeetingIds, listTimes, removeCopy } from './copies.ts';
import { listRestorePoints } from './restorePoints.ts';
import { chooseCopiesToKeep } from './rotation.ts';

/** Every meeting as it stood at a moment. */
export interface Restored {
  /** Those copied last come first: of two copies of a body, the first one knows best. */
  readonly snapshots: MeetingSnapshot[];
  /** Names of the copies that could not be read. An older copy of the same meeting stands in, if there is one. */
  readonly unreadable: string[];
}

export interface BackupStore {
  /** Keeps a copy of the meeting, unless its newest copy is the same, and lets old copies go. */
  write(snapshot: MeetingSnapshot): Promise<void>;
  /** The moments that the meetings can be brought back to, newest first. */
  list(): Promise<RestorePoint[]>;
  /** For every meeting its newest copy at or before the moment `at`. Throws `noBackup` when there is none at all. */
  read(at: string): Promise<Restored>;
}

interface BackupOptions {
  readonly appVersion: string;
  readonly now?: () => Date;
}

/** Copies of meetings as packages in `folder`: a folder for each meeting, a file for each moment. */
export function createBackupStore(
  folder: string,
  { appVersion, now = () => new Date() }: BackupOptions,
): BackupStore {
  return {
    async write(snapshot) {
      const meetingId = snapshot.meeting.id;
      const times = await listTimes(folder, meetingId);
      const newest = times[0];
      if (newest !== undefined && (await holds(copyPath(folder, meetingId, newest), snapshot))) return;
      const moment = momentAfter(newest, now());
      const bytes = await encodePackage(snapshot, { appVersion, now: moment });
      await makeFolder(join(folder, meetingId));
      await writeFileAtomically(copyPath(folder, meetingId, moment.getTime()), bytes);
      await rotate(folder, meetingId, [...times, moment.getTime()], now());
    },
    async list() {
      return listRestorePoints(await listCopies(folder));
    },
    async read(at) {
      return readAll(folder, Date.parse(at));
    },
  };
}

/** Whether a copy is whole and holds exactly this content. */
async function holds(path: string, snapshot: MeetingSnapshot): Promise<boolean> {
  try {
    const { manifest } = await readPackageFile(path);
    return (
      manifest.parts.find(({ path: name }) => name === MEETING_NAME)?.sha256 ===
      sha256Of(encodeMeeting(snapshot))
    );
  } catch {
    return false;
  }
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

async function rotate(folder: string, meetingId: string, times: readonly number[], now: Date): Promise<void> {
  const kept = chooseCopiesToKeep(times, now.getTime());
  const outdated = times.filter((time) => !kept.has(time));
  await Promise.all(outdated.map((time) => removeCopy(folder, meetingId, time)));
}

async function readAll(folder: string, at: number): Promise<Restored> {
  const found: { time: number; snapshot: MeetingSnapshot }[] = [];
  const unreadable: string[] = [];
  for (const meetingId of await listMeetingIds(folder)) {
    const times = (await listTimes(folder, meetingId)).filter((time) => time <= at);
    for (const time of times) {
      const path = copyPath(folder, meetingId, time);
      const snapshot = await tryToRead(path, meetingId);
      if (snapshot) {
        found.push({ time, snapshot });
        break;
      }
      unreadable.push(basename(path));
    }
  }
  if (found.length === 0 && unreadable.length === 0) throw new FailureError('noBackup');
  found.sort((a, b) => b.time - a.time);
  return { snapshots: found.map(({ snapshot }) => snapshot), unreadable };
}

async function tryToRead(path: string, meetingId: string): Promise<MeetingSnapshot | null> {
  try {
    const { snapshot } = await readPackageFile(path);
    return snapshot.meeting.id === meetingId ? snapshot : null;
  } catch {
    return null;
  }
}
