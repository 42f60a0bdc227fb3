import { join } from 'node:path';
import { FailureError } from '#shared/contract/failure.ts';
import type { RestorePoint } from '#shared/contract/contract.ts';
import type { BodiesAndSettings } from '#shared/model/bodiesAndSettings.ts';
import { idSchema } from '#shared/model/identity.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bodiesAndSettingsCopies } from './bodiesAndSettingsCopies.ts';
import { namesIn } from './copies.ts';
import { meetingCopies } from './meetingCopies.ts';
import { listRestorePoints, type Copy } from './restorePoints.ts';
import { createSeries, type Series } from './series.ts';

/** Everything as it stood at a moment. */
export interface Restored {
  /** Those copied last come first: of two copies of a body, the first one knows best. */
  readonly snapshots: MeetingSnapshot[];
  /** null where nothing of that kind was kept then, or none of it can be read. */
  readonly bodiesAndSettings: BodiesAndSettings | null;
  /** Names of the copies that could not be read. An older copy of the same stands in, if there is one. */
  readonly unreadable: string[];
}

export interface BackupStore {
  /** Keeps a copy of the meeting, unless its newest copy is the same, and lets old copies go. */
  write(snapshot: MeetingSnapshot): Promise<void>;
  /** The same of all bodies and of the settings. */
  writeBodiesAndSettings(content: BodiesAndSettings): Promise<void>;
  /** The moments that one can go back to, newest first. */
  list(): Promise<RestorePoint[]>;
  /** Of every meeting, and of the bodies, the newest copy at or before the moment `at`. Throws `noBackup` when there is none at all. */
  read(at: string): Promise<Restored>;
}

interface BackupOptions {
  readonly appVersion: string;
  readonly now?: () => Date;
}

/** Beside the folders of the meetings, whose names are their ids. */
const BODIES_AND_SETTINGS = 'bodies-and-settings';

/** Copies in `folder`: a folder for each meeting and one for bodies and settings, in it a file for each moment. */
export function createBackupStore(
  folder: string,
  { appVersion, now = () => new Date() }: BackupOptions,
): BackupStore {
  const bodies = createSeries(
    { folder: join(folder, BODIES_AND_SETTINGS), extension: 'json' },
    bodiesAndSettingsCopies,
    now,
  );
  const ofMeeting = (id: string): Series<MeetingSnapshot> =>
    createSeries({ folder: join(folder, id), extension: 'punkt' }, meetingCopies(id, appVersion), now);

  return {
    write: (snapshot) => ofMeeting(snapshot.meeting.id).write(snapshot),
    writeBodiesAndSettings: (content) => bodies.write(content),
    async list() {
      const ofBodies = (await bodies.list()).map((copy): Copy => ({ ...copy, meetingId: null }));
      const meetingIds = await listMeetingIds(folder);
      const ofMeetings = await Promise.all(
        meetingIds.map(async (meetingId) =>
          (await ofMeeting(meetingId).list()).map((copy): Copy => ({ ...copy, meetingId })),
        ),
      );
      return listRestorePoints([...ofBodies, ...ofMeetings.flat()]);
    },
    read: (at) => readAll(Date.parse(at)),
  };

  async function readAll(at: number): Promise<Restored> {
    const kept = await bodies.read(at);
    const meetings: { time: number; content: MeetingSnapshot }[] = [];
    const unreadable = [...kept.unreadable];
    // One after the other: a whole meeting is held in memory while it is checked.
    for (const meetingId of await listMeetingIds(folder)) {
      const found = await ofMeeting(meetingId).read(at);
      if (found.newest) meetings.push(found.newest);
      unreadable.push(...found.unreadable);
    }
    if (!kept.newest && meetings.length === 0 && unreadable.length === 0) throw new FailureError('noBackup');
    return {
      snapshots: meetings.sort((a, b) => b.time - a.time).map(({ content }) => content),
      bodiesAndSettings: kept.newest?.content ?? null,
      unreadable,
    };
  }
}

/** The meetings that have copies, by their ids: one folder each. Whatever else lies beside them is left alone. */
async function listMeetingIds(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => idSchema.safeParse(name).success);
}
