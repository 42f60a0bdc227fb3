import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callMain } from '../../../../renderer/bridge/main.ts';
import { readBin } from '../../../../renderer/database/bin.ts';
import { deleteForGood } from '../../../../renderer/database/binActs.ts';
import {
  addBody,
  addMember,
  changeBody,
  deleteBody,
  type NewBody,
} from '../../../../renderer/database/bodies.ts';
import { database } from '../../../../renderer/database/connection.ts';
import { BODIES_HISTORY } from '../../../../renderer/database/history/journal.ts';
import { turn } from '../../../../renderer/database/history/undo.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { backedUpAtSetting, ownWordsSetting, placeSetting } from '../../../../renderer/database/settings.ts';
import { storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { addYearEntries } from '../../../../renderer/database/yearPlan.ts';
import { startBackingUp } from '../../../../renderer/features/recovery/backups.ts';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { Topic } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { bodiesAndSettingsSchema, type BodiesAndSettings } from '#shared/model/bodiesAndSettings.ts';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { aBody, aTheme, fieldsOfEntry, idOf } from '../../../builders/rows.ts';
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

/** Lets time go by once what was changed has been heard of, and what then begins be done. */
async function pass(ms: number): Promise<void> {
  for (const each of [0, ms]) {
    vi.advanceTimersByTime(each);
    for (let round = 0; round < 50; round++) await new Promise(setImmediate);
  }
}

const sentTo = (topic: Topic): unknown[] =>
  vi.mocked(callMain).mock.calls.flatMap(([asked, content]) => (asked === topic ? [content] : []));

/** The short numbers of the meetings that were copied so far. */
const copied = (): number[] =>
  sentTo('backup.write').map((snapshot) =>
    Number(meetingSnapshotSchema.parse(snapshot).meeting.id.slice(-12)),
  );

const copiedBodies = (): BodiesAndSettings[] =>
  sentTo('backup.writeBodiesAndSettings').map((content) => bodiesAndSettingsSchema.parse(content));

function newBody(name: string): NewBody {
  return { ...presetFor('form1', name), name, shortName: name, secretariat: '' };
}

/** The disk is full the first time that this is to be written. */
function refuseOnce(topic: Topic): void {
  let isFull = true;
  vi.mocked(callMain).mockImplementation(async (asked) => {
    if (asked !== topic || !isFull) return undefined;
    isFull = false;
    throw new FailureError('diskFull');
  });
}

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
    expect(sentTo('backup.write').at(-1)).toMatchObject({ meeting: { updatedAt: changedAt } });
    expect(await backedUpAtSetting.read()).toBe(changedAt);
  });

  it('is not remembered as copied while another has a change that is not', async () => {
    await storeMeetings(4, 5);
    refuseOnce('backup.write');
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

describe('a body, with meetings or without', () => {
  it('is copied with its members and its year when nobody has changed anything for a while', async () => {
    const bodyId = await addBody(newBody('Stier'));
    await pass(15 * SECOND_MS);
    await addMember(bodyId, { name: 'Tove', organisation: '', role: 'chair' });
    const [entryId] = await addYearEntries(bodyId, [fieldsOfEntry(aTheme(30))]);
    await pass(15 * SECOND_MS);
    expect(copiedBodies()).toEqual([]);
    await pass(5 * SECOND_MS);
    expect(copiedBodies()).toMatchObject([
      {
        bodies: [{ body: { name: 'Stier' }, members: [{ name: 'Tove' }], yearEntries: [{ id: entryId }] }],
        settings: {},
      },
    ]);
    await pass(10 * MINUTE_MS);
    expect(copiedBodies()).toHaveLength(1);
  });

  it('is copied again when it is put in the bin, brought back and deleted for good', async () => {
    const bodyId = await addBody(newBody('Stier'));
    await addBody(newBody('Broer'));
    await deleteBody(bodyId);
    await pass(20 * SECOND_MS);
    const [inBin] = await readBin();
    await deleteForGood([inBin!]);
    await pass(20 * SECOND_MS);
    await turn(BODIES_HISTORY, 'undo');
    await pass(20 * SECOND_MS);
    const stages = copiedBodies().map(({ bodies }) =>
      bodies.map(({ body }) => `${body.name}${body.deletedAt === null ? '' : ' (slettet)'}`).toSorted(),
    );
    expect(stages).toEqual([['Broer', 'Stier (slettet)'], ['Broer'], ['Broer', 'Stier (slettet)']]);
  });

  it('is copied at the next start, if Punkt was closed before it was copied', async () => {
    await database.bodies.add(aBody({ name: 'Fra i går' }));
    startBackingUp();
    await pass(0);
    await pass(20 * SECOND_MS);
    expect(
      copiedBodies()
        .at(-1)
        ?.bodies.map(({ body }) => body.name),
    ).toEqual(['Fra i går']);
  });

  it('is tried again with the next change where its copy could not be written', async () => {
    refuseOnce('backup.writeBodiesAndSettings');
    const bodyId = await addBody(newBody('Stier'));
    await pass(20 * SECOND_MS);
    await changeBody(bodyId, { name: 'Broer' });
    await pass(20 * SECOND_MS);
    expect(copiedBodies().map(({ bodies }) => bodies[0]?.body.name)).toEqual(['Stier', 'Broer']);
  });
});

describe('a setting that is changed', () => {
  it('is copied as a body is, but not where Punkt was left', async () => {
    await ownWordsSetting.write(['stibro']);
    await pass(20 * SECOND_MS);
    expect(copiedBodies()).toEqual([{ bodies: [], settings: { ownWords: ['stibro'] } }]);
    await placeSetting.write({ kind: 'settings' });
    await pass(MINUTE_MS);
    expect(copiedBodies()).toHaveLength(1);
  });

  it('is not there in a Punkt that nobody has used: then there is nothing to copy', async () => {
    await pass(MINUTE_MS);
    expect(callMain).not.toHaveBeenCalled();
  });
});
