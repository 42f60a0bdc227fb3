import { beforeEach, expect, test, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { findBody } from '../../../../renderer/database/bodies.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { hasMeeting, storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { restoreFrom } from '../../../../renderer/features/recovery/restore.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { startWithEmptyDatabase } from '../../database/emptyDatabase.ts';

vi.mock('../../../../renderer/bridge/main.ts');
startWithEmptyDatabase();
beforeEach(() => void vi.mocked(callMain).mockReset());

const AT = '2039-01-02T00:00:00.000Z';

test('a body comes back as it was last changed, whichever of its meetings carries that', async () => {
  const older = sampleMeeting;
  const body = { ...older.body, name: 'Nyt navn', updatedAt: '2039-01-01T00:00:00.000Z' };
  const { meeting } = aSnapshot([]);
  const newer = { ...aSnapshot([]), body, meeting: { ...meeting, bodyId: body.id } };
  vi.mocked(callMain).mockResolvedValue({ snapshots: [older, newer], unreadable: [] });

  expect(await restoreFrom(AT)).toEqual({ ok: true, meetings: 2, unreadable: [] });
  expect((await findBody(body.id))?.name).toBe('Nyt navn');
  expect(await hasMeeting(older.meeting.id)).toBe(true);
  expect(await hasMeeting(meeting.id)).toBe(true);
});

test('a meeting that is here stays as it is', async () => {
  const { id } = sampleMeeting.meeting;
  await storeSnapshot(sampleMeeting);
  await changeMeetingFacts(id, { place: 'Bådhuset' });
  vi.mocked(callMain).mockResolvedValue({ snapshots: [sampleMeeting], unreadable: [] });

  expect(await restoreFrom(AT)).toEqual({ ok: true, meetings: 0, unreadable: [] });
  expect((await findMeeting(id))?.place).toBe('Bådhuset');
});

test('what could not be read is named, and what could be read comes back', async () => {
  vi.mocked(callMain).mockResolvedValue({ snapshots: [sampleMeeting], unreadable: ['x.punkt'] });
  expect(await restoreFrom(AT)).toEqual({ ok: true, meetings: 1, unreadable: ['x.punkt'] });
  expect(callMain).toHaveBeenCalledWith('backup.read', AT);
});

test('Punkt opens also when there is nothing to restore from, and knows why', async () => {
  vi.mocked(callMain).mockRejectedValue(new FailureError('noBackup'));
  expect(await restoreFrom(AT)).toEqual({ ok: false, failure: { kind: 'noBackup' } });
});
