import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BodiesAndSettings } from '#shared/model/bodiesAndSettings.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { createBackupStore, type BackupStore } from '../../../electron/backups/backupStore.ts';
import { aBody, aMeeting, aMember, aTheme, idOf } from '../../builders/rows.ts';

let folder: string;
let clock: string;
let store: BackupStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-backups-'));
  clock = '2031-03-14T09:00:00.000Z';
  store = createBackupStore(folder, { appVersion: '0.1.0', now: () => new Date(clock) });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const meetingId = sampleMeeting.meeting.id;
const sampleAt = (place: string): MeetingSnapshot => ({
  ...sampleMeeting,
  meeting: { ...sampleMeeting.meeting, place },
});

const another: MeetingSnapshot = {
  ...sampleMeeting,
  body: aBody(),
  meeting: aMeeting(),
  members: [],
  yearEntries: [],
  items: [],
  sections: [],
  appendices: [],
  attendance: [],
};

async function writeAt(moment: string, snapshot: MeetingSnapshot): Promise<void> {
  clock = `2031-03-14T${moment}.000Z`;
  await store.write(snapshot);
}

const placesAt = async (moment: string): Promise<string[]> =>
  (await store.read(`2031-03-14T${moment}.000Z`)).snapshots.map(({ meeting }) => meeting.place);

describe('backups', () => {
  it('bring back each meeting as it stood at a moment, the latest copied first', async () => {
    await writeAt('09:00:00', sampleAt('Kælderen'));
    await writeAt('09:30:00', another);
    await writeAt('10:00:00', sampleAt('Loftet'));
    expect(await placesAt('09:29:00')).toEqual(['Kælderen']);
    expect(await placesAt('09:59:59')).toEqual(['Bådhuset', 'Kælderen']);
    expect(await placesAt('12:00:00')).toEqual(['Loftet', 'Bådhuset']);
    expect((await store.list()).map(({ at, meetings }) => [at.slice(11, 16), meetings])).toEqual([
      ['10:00', 2],
      ['09:30', 2],
      ['09:00', 1],
    ]);
  });

  it('keep everything, rows in the bin included', async () => {
    const withBin: MeetingSnapshot = {
      ...sampleMeeting,
      items: sampleMeeting.items.map((item) => ({ ...item, deletedAt: clock })),
    };
    await store.write(withBin);
    expect((await store.read(clock)).snapshots).toEqual([withBin]);
  });

  it('are not written again while nothing has changed', async () => {
    await writeAt('09:00:00', sampleMeeting);
    await writeAt('09:30:00', structuredClone(sampleMeeting));
    expect(await readdir(join(folder, meetingId))).toEqual(['20310314T090000000Z.punkt']);
  });

  it('let old copies go', async () => {
    await writeAt('09:00:00', sampleAt('1'));
    await writeAt('09:05:00', sampleAt('2'));
    await writeAt('09:10:00', sampleAt('3'));
    const names = await readdir(join(folder, meetingId));
    expect(names.sort()).toEqual(['20310314T090500000Z.punkt', '20310314T091000000Z.punkt']);
  });

  it('stay in order when the clock is set back', async () => {
    await writeAt('12:00:00', sampleAt('først'));
    await writeAt('08:00:00', sampleAt('sidst'));
    expect(await placesAt('23:59:00')).toEqual(['sidst']);
  });
});

describe('backups that went wrong', () => {
  it('are none at all: an empty list, and nothing to read', async () => {
    const none = createBackupStore(join(folder, 'ikke her'), { appVersion: '0.1.0' });
    expect(await none.list()).toEqual([]);
    await expect(none.read(clock)).rejects.toMatchObject({ failure: { kind: 'noBackup' } });
  });

  it('are stood in for by the copy before, and named', async () => {
    await writeAt('09:00:00', sampleAt('Kælderen'));
    await writeAt('10:00:00', sampleAt('Loftet'));
    await writeFile(join(folder, meetingId, '20310314T100000000Z.punkt'), 'halvt skrevet');
    const { snapshots, unreadable } = await store.read('2031-03-14T12:00:00.000Z');
    expect(snapshots.map(({ meeting }) => meeting.place)).toEqual(['Kælderen']);
    expect(unreadable).toEqual(['20310314T100000000Z.punkt']);
  });

  it('do not keep the same content from being copied again', async () => {
    await writeAt('09:00:00', sampleMeeting);
    await writeFile(join(folder, meetingId, '20310314T090000000Z.punkt'), 'ødelagt');
    await writeAt('09:30:00', sampleMeeting);
    expect((await store.read(clock)).snapshots).toEqual([sampleMeeting]);
  });

  it('are passed over when they are another meeting, or lie among strange files', async () => {
    await store.write(sampleMeeting);
    await mkdir(join(folder, idOf(77)));
    await writeFile(join(folder, idOf(77), '20310314T080000000Z.punkt'), 'noget');
    await writeFile(join(folder, idOf(77), 'Kopi af noget.punkt'), 'noget');
    await writeFile(join(folder, meetingId, '20319999T080000000Z.punkt'), 'noget');
    await writeFile(join(folder, meetingId, '.punkt-halvt.tmp'), 'noget');
    await writeFile(join(folder, idOf(78)), 'en fil, hvor en mappe skulle være');
    await writeFile(join(folder, 'Thumbs.db'), 'noget');
    await mkdir(join(folder, meetingId, '20310314T083000000Z.punkt'));
    expect((await store.list())[0]).toMatchObject({ at: clock });
    const { snapshots, unreadable } = await store.read(clock);
    expect(snapshots).toEqual([sampleMeeting]);
    expect(unreadable).toEqual(['20310314T080000000Z.punkt']);
  });
});

const keptAs = (name: string): BodiesAndSettings => ({
  bodies: [
    {
      body: aBody({ name }),
      members: [aMember(3)],
      yearEntries: [aTheme(4), aTheme(5, { deletedAt: '2031-03-01T08:00:00.000Z' })],
    },
  ],
  settings: { ownWords: ['stibro'], readMeetings: { [idOf(2)]: { readItems: { [idOf(6)]: 'f' } } } },
});

const FOLDER = 'bodies-and-settings';

async function keepAt(moment: string, content: BodiesAndSettings): Promise<string> {
  clock = `2031-03-14T${moment}.000Z`;
  await store.writeBodiesAndSettings(content);
  return join(folder, FOLDER, `20310314T${moment.replaceAll(':', '')}000Z.json`);
}

const keptAt = async (moment: string) => {
  const { bodiesAndSettings, unreadable } = await store.read(`2031-03-14T${moment}.000Z`);
  return { names: bodiesAndSettings?.bodies.map(({ body }) => body.name), unreadable };
};

describe('backups of bodies and settings', () => {
  it('bring them back whole without any meeting, as they stood at a moment', async () => {
    await keepAt('09:00:00', keptAs('Først'));
    await keepAt('09:30:00', keptAs('Sidst'));
    const { snapshots, bodiesAndSettings } = await store.read('2031-03-14T10:00:00.000Z');
    expect(snapshots).toEqual([]);
    expect(bodiesAndSettings).toEqual(keptAs('Sidst'));
    expect(await keptAt('09:29:00')).toEqual({ names: ['Først'], unreadable: [] });
    expect(await store.list()).toMatchObject([
      { at: '2031-03-14T09:30:00.000Z', meetings: 0, hasBodiesAndSettings: true },
      { at: '2031-03-14T09:00:00.000Z', meetings: 0, hasBodiesAndSettings: true },
    ]);
  });

  it('are not written again while nothing has changed, and let old ones go', async () => {
    await keepAt('09:00:00', keptAs('1'));
    await keepAt('09:01:00', structuredClone(keptAs('1')));
    expect(await readdir(join(folder, FOLDER))).toEqual(['20310314T090000000Z.json']);
    await keepAt('09:05:00', keptAs('2'));
    expect(await readdir(join(folder, FOLDER))).toEqual(['20310314T090500000Z.json']);
  });

  it('are none where only meetings were kept, as by an older Punkt', async () => {
    await writeAt('09:00:00', sampleMeeting);
    expect(await store.read(clock)).toMatchObject({ bodiesAndSettings: null, unreadable: [] });
    expect(await store.list()).toMatchObject([{ meetings: 1, hasBodiesAndSettings: false }]);
  });

  it('are refused where they are not whole: nothing that would be read back differently is kept', async () => {
    const { bodies, settings } = keptAs('To gange');
    const twice = { bodies: [...bodies, ...bodies], settings };
    await expect(store.writeBodiesAndSettings(twice)).rejects.toMatchObject({
      failure: { kind: 'packageDamaged' },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

/** Signed as Punkt signs it, so that what is refused is the content and not its checksum. */
const signed = (content: unknown, fields: object = {}): string => {
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ format: 'punkt-bodies-and-settings', version: 1, sha256, content, ...fields });
};

const [ofBody] = keptAs('Ond').bodies;

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('a copy of bodies and settings that went wrong', () => {
  it.each<[what: string, spoil: (path: string) => Promise<void>]>([
    ['is cut off', (path) => truncate(path, 300)],
    ['is empty', (path) => truncate(path, 0)],
    ['has a letter changed', (path) => change(path, 'Sidst', 'Sodst')],
    ['is no JSON', (path) => writeFile(path, Buffer.alloc(2000, 0xff))],
    ['is another file', (path) => writeFile(path, '{"theme":"dark"}')],
    ['is of a newer Punkt', (path) => writeFile(path, signed(keptAs('Ny'), { version: 2 }))],
    ['lacks what a body has', (path) => writeFile(path, signed({ bodies: [{ body: {} }], settings: {} }))],
    [
      'gives a body the members of another',
      (path) =>
        writeFile(
          path,
          signed({ bodies: [{ ...ofBody, members: [aMember(3, { bodyId: idOf(9) })] }], settings: {} }),
        ),
    ],
    [
      'sets what is no setting',
      (path) => writeFile(path, signed({ bodies: [], settings: { backedUpAt: '9999-01-01T00:00:00.000Z' } })),
    ],
    ['is nested without end', (path) => writeFile(path, '['.repeat(1_000_000))],
  ])('%s: it is named, and the one before stands in', async (_what, spoil) => {
    await keepAt('09:00:00', keptAs('Først'));
    await spoil(await keepAt('10:00:00', keptAs('Sidst')));
    expect(await keptAt('12:00:00')).toEqual({ names: ['Først'], unreadable: ['20310314T100000000Z.json'] });
    await keepAt('13:00:00', keptAs('Sidst'));
    expect(await keptAt('14:00:00')).toEqual({ names: ['Sidst'], unreadable: [] });
  });

  it('does not keep the meetings from coming back', async () => {
    await writeAt('08:00:00', sampleMeeting);
    await writeFile(await keepAt('09:00:00', keptAs('Eneste')), 'ødelagt');
    expect(await store.read('2031-03-14T12:00:00.000Z')).toEqual({
      snapshots: [sampleMeeting],
      bodiesAndSettings: null,
      unreadable: ['20310314T090000000Z.json'],
    });
  });
});
