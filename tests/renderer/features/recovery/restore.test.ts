import { beforeEach, expect, test, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { findBody } from '../../../../renderer/database/bodies.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { readBodiesAndSettings } from '../../../../renderer/database/bodiesAndSettings.ts';
import { ownWordsSetting } from '../../../../renderer/database/settings.ts';
import { hasMeeting, storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { restoreFrom } from '../../../../renderer/features/recovery/restore.ts';
import type { ResponseOf } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { BodiesAndSettings, BodyWithPlan } from '#shared/model/bodiesAndSettings.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { aBody, aMember, aTheme, idOf } from '../../../builders/rows.ts';
import { startWithEmptyDatabase } from '../../database/emptyDatabase.ts';

vi.mock('../../../../renderer/bridge/main.ts');
startWithEmptyDatabase();
beforeEach(() => void vi.mocked(callMain).mockReset());

const AT = '2039-01-02T00:00:00.000Z';
const nothing: ResponseOf<'backup.read'> = { snapshots: [], bodiesAndSettings: null, unreadable: [] };

const named = (name: string, updatedAt: string): BodyWithPlan => ({
  body: { ...sampleMeeting.body, name, updatedAt },
  members: sampleMeeting.members.slice(0, 1),
  yearEntries: [aTheme(40, { bodyId: sampleMeeting.body.id })],
});

test('a body comes back as it was last changed, whichever of its meetings carries that', async () => {
  const older = sampleMeeting;
  const body = { ...older.body, name: 'Nyt navn', updatedAt: '2039-01-01T00:00:00.000Z' };
  const { meeting } = aSnapshot([]);
  const newer = { ...aSnapshot([]), body, meeting: { ...meeting, bodyId: body.id } };
  vi.mocked(callMain).mockResolvedValue({ ...nothing, snapshots: [older, newer] });

  expect(await restoreFrom(AT)).toEqual({ ok: true, bodies: 1, meetings: 2, unreadable: [] });
  expect((await findBody(body.id))?.name).toBe('Nyt navn');
  expect(await hasMeeting(older.meeting.id)).toBe(true);
  expect(await hasMeeting(meeting.id)).toBe(true);
});

test('bodies without meetings come back with members, year plan and what is in the bin, and so do settings', async () => {
  const kept: BodiesAndSettings = {
    bodies: [
      named('Styregruppen', '2031-01-01T00:00:00.000Z'),
      {
        body: aBody({ deletedAt: '2031-02-02T08:00:00.000Z' }),
        members: [aMember(3)],
        yearEntries: [],
      },
    ],
    settings: { ownWords: ['stibro'], theme: 'dark', readMeetings: { [idOf(7)]: { readItems: {} } } },
  };
  vi.mocked(callMain).mockResolvedValue({ ...nothing, bodiesAndSettings: kept });

  expect(await restoreFrom(AT)).toEqual({ ok: true, bodies: 2, meetings: 0, unreadable: [] });
  const { bodies, settings } = await readBodiesAndSettings();
  expect(bodies).toHaveLength(2);
  expect(bodies).toEqual(expect.arrayContaining(kept.bodies));
  expect(settings).toEqual(kept.settings);
});

test.each([
  ['by itself', '2039-01-01T00:00:00.000Z', 'Holdt for sig'],
  ['in a meeting', '2020-01-01T00:00:00.000Z', sampleMeeting.body.name],
])('a body comes back as it was last changed, where that was kept %s', async (_where, updatedAt, name) => {
  const bodiesAndSettings = { bodies: [named('Holdt for sig', updatedAt)], settings: {} };
  vi.mocked(callMain).mockResolvedValue({ ...nothing, snapshots: [sampleMeeting], bodiesAndSettings });
  expect(await restoreFrom(AT)).toEqual({ ok: true, bodies: 1, meetings: 1, unreadable: [] });
  expect((await findBody(sampleMeeting.body.id))?.name).toBe(name);
});

test('a body and a choice that are here stay as they are', async () => {
  await storeSnapshot(sampleMeeting);
  await ownWordsSetting.write(['bådelaug']);
  const bodiesAndSettings: BodiesAndSettings = {
    bodies: [named('Fra kopien', '2039-01-01T00:00:00.000Z')],
    settings: { ownWords: ['stibro'], language: 'en' },
  };
  vi.mocked(callMain).mockResolvedValue({ ...nothing, bodiesAndSettings });
  expect(await restoreFrom(AT)).toEqual({ ok: true, bodies: 0, meetings: 0, unreadable: [] });
  expect((await findBody(sampleMeeting.body.id))?.name).toBe(sampleMeeting.body.name);
  expect((await readBodiesAndSettings()).settings).toEqual({ ownWords: ['bådelaug'], language: 'en' });
});

test('a meeting that is here stays as it is', async () => {
  const { id } = sampleMeeting.meeting;
  await storeSnapshot(sampleMeeting);
  await changeMeetingFacts(id, { place: 'Bådhuset' });
  vi.mocked(callMain).mockResolvedValue({ ...nothing, snapshots: [sampleMeeting] });

  expect(await restoreFrom(AT)).toEqual({ ok: true, bodies: 0, meetings: 0, unreadable: [] });
  expect((await findMeeting(id))?.place).toBe('Bådhuset');
});

test('what could not be read is named, and what could be read comes back', async () => {
  vi.mocked(callMain).mockResolvedValue({ ...nothing, snapshots: [sampleMeeting], unreadable: ['x.punkt'] });
  expect(await restoreFrom(AT)).toEqual({
    ok: true,
    bodies: 1,
    meetings: 1,
    unreadable: ['x.punkt'],
  });
  expect(callMain).toHaveBeenCalledWith('backup.read', AT);
});

test('Punkt opens also when there is nothing to restore from, and knows why', async () => {
  vi.mocked(callMain).mockRejectedValue(new FailureError('noBackup'));
  expect(await restoreFrom(AT)).toEqual({ ok: false, failure: { kind: 'noBackup' } });
});
