import { describe, expect, it, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { listMembers } from '../../../../renderer/database/bodies.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { restoreFrom } from '../../../../renderer/features/recovery/restore.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { idOf } from '../../../builders/rows.ts';
import { startWithEmptyDatabase } from '../../database/emptyDatabase.ts';
import { emptySample } from '../../database/emptySample.ts';

vi.mock('../../../../renderer/bridge/main.ts', () => ({ callMain: vi.fn<typeof callMain>() }));
startWithEmptyDatabase();

const AT = '2031-03-05T08:00:00.000Z';

/** A copy of a meeting of the sample's body, made when the body had so many members. */
const copy = (number: number, updatedAt: string, members: number): MeetingSnapshot => ({
  ...emptySample,
  attendance: [],
  body: { ...emptySample.body, updatedAt },
  members: emptySample.members.slice(0, members),
  meeting: { ...emptySample.meeting, id: idOf(number), updatedAt },
});
const old = copy(1, '2031-01-05T08:00:00.000Z', 3);
const recent = copy(2, '2031-03-01T08:00:00.000Z', 5);

describe('restoring', () => {
  it('brings back every meeting, and the body as the newest of them knew it', async () => {
    vi.mocked(callMain).mockResolvedValueOnce({ snapshots: [old, recent], unreadable: ['x.punkt'] });
    expect(await restoreFrom(AT)).toEqual({ ok: true, meetings: 2, unreadable: ['x.punkt'] });
    expect(callMain).toHaveBeenCalledWith('backup.read', AT);
    expect(await findMeeting(idOf(1))).toEqual(old.meeting);
    expect(await findMeeting(idOf(2))).toEqual(recent.meeting);
    expect(await listMembers(emptySample.body.id)).toHaveLength(5);
  });

  it('leaves a meeting that is here as it is', async () => {
    await storeSnapshot(old);
    await changeMeetingFacts(idOf(1), { place: 'Bådhuset' });
    vi.mocked(callMain).mockResolvedValueOnce({ snapshots: [old, recent], unreadable: [] });
    expect(await restoreFrom(AT)).toEqual({ ok: true, meetings: 1, unreadable: [] });
    expect((await findMeeting(idOf(1)))?.place).toBe('Bådhuset');
  });

  it('says why when there is nothing to restore from', async () => {
    vi.mocked(callMain).mockRejectedValueOnce(new FailureError('noBackup'));
    expect(await restoreFrom(AT)).toEqual({ ok: false, failure: { kind: 'noBackup' } });
  });
});
