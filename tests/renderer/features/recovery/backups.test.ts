import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { database } from '../../../../renderer/database/connection.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { backedUpAtSetting } from '../../../../renderer/database/settings.ts';
import { storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { startBackingUp } from '../../../../renderer/features/recovery/backups.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { idOf } from '../../../builders/rows.ts';
import { startWithEmptyDatabase } from '../../database/emptyDatabase.ts';
import { emptySample } from '../../database/emptySample.ts';

vi.mock('../../../../renderer/bridge/main.ts', () => ({ callMain: vi.fn<typeof callMain>() }));
startWithEmptyDatabase();
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    now: new Date('2031-03-05T08:00:00.000Z'),
  });
  vi.mocked(callMain).mockReset();
  startBackingUp();
});

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Stores meetings of the sample's body; that is a change as well. */
async function storeMeetings(...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    const meeting = { ...emptySample.meeting, id: idOf(number) };
    await storeSnapshot({ ...emptySample, attendance: [], meeting });
  }
}

async function change(number: number): Promise<string> {
  await changeMeetingFacts(idOf(number), { place: `Ændret ${Date.now()}` });
  return (await findMeeting(idOf(number)))!.updatedAt;
}

/** Lets time go by, and what then begins be done. */
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

/** The short numbers of the meetings that were copied so far. */
const copied = (): number[] =>
  vi
    .mocked(callMain)
    .mock.calls.map(([, snapshot]) => Number(meetingSnapshotSchema.parse(snapshot).meeting.id.slice(-12)));

describe('a meeting that is changed', () => {
  it('is copied when nobody has changed it for a while', async () => {
    await storeMeetings(1);
    await pass(15 * SECOND_MS);
    await change(1);
    await pass(15 * SECOND_MS);
    expect(copied()).toEqual([]);
    await pass(5 * SECOND_MS);
    expect(copied()).toEqual([1]);
    await pass(10 * MINUTE_MS);
    expect(copied()).toEqual([1]);
  });

  it('is copied now and then while somebody goes on writing', async () => {
    await storeMeetings(2);
    for (let seconds = 0; seconds < 5 * 60; seconds += 10) {
      expect(copied()).toEqual([]);
      await change(2);
      await pass(10 * SECOND_MS);
    }
    expect(copied()).toEqual([2]);
    await pass(MINUTE_MS);
  });

  it('is copied as it is then, and remembered as copied', async () => {
    await storeMeetings(3);
    await pass(SECOND_MS);
    const changedAt = await change(3);
    await pass(20 * SECOND_MS);
    expect(vi.mocked(callMain).mock.lastCall).toMatchObject([
      'backup.write',
      { meeting: { updatedAt: changedAt } },
    ]);
    expect(await backedUpAtSetting.read()).toBe(changedAt);
  });

  it('is not remembered as copied while another has a change that is not', async () => {
    await storeMeetings(4, 5);
    vi.mocked(callMain).mockRejectedValueOnce(new FailureError('diskFull'));
    await pass(20 * SECOND_MS);
    expect(copied()).toEqual([4, 5]);
    expect(await backedUpAtSetting.read()).toBeUndefined();

    const changedAt = await change(4);
    await pass(20 * SECOND_MS);
    expect(copied()).toEqual([4, 5, 4]);
    expect(await backedUpAtSetting.read()).toBe(changedAt);
  });

  it('holds nothing back when it is gone before it is copied', async () => {
    await storeMeetings(8, 9);
    await database.meetings.delete(idOf(8));
    const changedAt = await change(9);
    await pass(20 * SECOND_MS);
    expect(copied()).toEqual([9]);
    expect(await backedUpAtSetting.read()).toBe(changedAt);
  });

  it('is copied at the next start, if Punkt was closed before it was copied', async () => {
    const changedAt = { before: '2031-03-05T07:00:00.000Z', after: '2031-03-05T07:30:00.000Z' };
    await database.bodies.add(emptySample.body);
    await database.meetings.bulkAdd([
      { ...emptySample.meeting, id: idOf(6), updatedAt: changedAt.before },
      { ...emptySample.meeting, id: idOf(7), updatedAt: changedAt.after },
    ]);
    await backedUpAtSetting.write(changedAt.before);
    startBackingUp();
    await pass(0);
    await pass(20 * SECOND_MS);
    expect(copied()).toEqual([7]);
    expect(await backedUpAtSetting.read()).toBe(changedAt.after);
  });
});
