import { expect, test, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { findBody } from '../../../../renderer/database/bodies.ts';
import { hasMeeting } from '../../../../renderer/database/snapshots.ts';
import { restoreFrom } from '../../../../renderer/features/recovery/restore.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { startWithEmptyDatabase } from '../../database/emptyDatabase.ts';

vi.mock('../../../../renderer/bridge/main.ts');
startWithEmptyDatabase();

test('a body comes back as it was last changed, whichever of its meetings carries that', async () => {
  const older = sampleMeeting;
  const body = { ...older.body, name: 'Nyt navn', updatedAt: '2039-01-01T00:00:00.000Z' };
  const { meeting } = aSnapshot([]);
  const newer = { ...aSnapshot([]), body, meeting: { ...meeting, bodyId: body.id } };
  vi.mocked(callMain).mockResolvedValue({ snapshots: [older, newer], unreadable: [] });

  expect(await restoreFrom('2039-01-02T00:00:00.000Z')).toEqual({ ok: true, meetings: 2, unreadable: [] });
  expect((await findBody(body.id))?.name).toBe('Nyt navn');
  expect(await hasMeeting(older.meeting.id)).toBe(true);
  expect(await hasMeeting(meeting.id)).toBe(true);
});
