import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../renderer/database/connection.ts';
import {
  beginBreak,
  beginMeeting,
  changeMeetingClock,
  changeMeetingTimes,
  endBreak,
  endMeeting,
  listCourse,
  resumeMeeting,
  takeUpItem,
  takeUpNewItem,
} from '../../../renderer/database/course.ts';
import { listItems } from '../../../renderer/database/items.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { addDays } from '#shared/language/civilDate.ts';
import { momentAt } from '#shared/language/danishMoment.ts';
import { courseEventSchema } from '#shared/model/course.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();
beforeEach(() => storeSnapshot(sampleMeeting));

const { id } = sampleMeeting.meeting;
const [first, second, third] = [
  sampleMeeting.items[0]!.id,
  sampleMeeting.items[1]!.id,
  sampleMeeting.items[2]!.id,
];
const place = { groupId: null, after: null, before: null };

const meeting = async () => (await database.meetings.get(id))!;
const takenUp = async (): Promise<string[]> =>
  (await listCourse(id)).flatMap((event) => (event.kind === 'takenUp' ? [event.itemId] : []));
const breaks = async () => (await listCourse(id)).filter((event) => event.kind === 'break');

describe('a meeting', () => {
  it('begins once, with its first item on the table', async () => {
    const began = later();
    await beginMeeting(id, first);
    later();
    await beginMeeting(id, second);
    expect((await meeting()).startedAt).toBe(began);
    expect(await takenUp()).toEqual([first]);
    for (const event of await listCourse(id)) expect(courseEventSchema.parse(event)).toEqual(event);
  });

  it('takes items up in any order, and none twice in a row', async () => {
    await beginMeeting(id, first);
    for (const itemId of [third, third, second, third]) {
      later();
      await takeUpItem(id, itemId);
    }
    expect(await takenUp()).toEqual([first, third, second, third]);
  });

  it('keeps the order of what happened where the clock was set back', async () => {
    await beginMeeting(id, first);
    vi.setSystemTime(Date.now() - 3_600_000);
    await takeUpItem(id, second);
    await beginBreak(id);
    await endBreak(id);
    await takeUpItem(id, third);
    expect(await takenUp()).toEqual([first, second, third]);
    const [pause] = await breaks();
    expect(pause!.until! >= pause!.at).toBe(true);
  });

  it('takes up nothing before it begins and after it has ended', async () => {
    await takeUpItem(id, first);
    await beginBreak(id);
    expect(await listCourse(id)).toEqual([]);
    await beginMeeting(id, first);
    later();
    await endMeeting(id);
    await takeUpItem(id, second);
    await beginBreak(id);
    expect(await listCourse(id)).toHaveLength(1);
  });

  it('has one break at a time, which the next item ends', async () => {
    await beginMeeting(id, first);
    const at = later();
    await beginBreak(id);
    await beginBreak(id);
    const until = later();
    await takeUpItem(id, second);
    expect(await breaks()).toMatchObject([{ at, until }]);
    expect(await takenUp()).toEqual([first, second]);
  });

  it('goes on with the same item after a break', async () => {
    await beginMeeting(id, first);
    later();
    await beginBreak(id);
    later();
    await takeUpItem(id, first);
    expect(await takenUp()).toEqual([first]);
    expect((await breaks()).filter(({ until }) => until === null)).toEqual([]);
  });

  it('takes up an item that was not on the agenda', async () => {
    await beginMeeting(id, first);
    later();
    const itemId = await takeUpNewItem(id, 'Brand i Bådhuset', place);
    expect(await takenUp()).toEqual([first, itemId]);
    expect((await listItems(id)).find((item) => item.id === itemId)).toMatchObject({
      title: 'Brand i Bådhuset',
      origin: 'meeting',
    });
  });

  it('is held once it has ended, and ends a break with it', async () => {
    await beginMeeting(id, first);
    later();
    await beginBreak(id);
    const ended = later();
    await endMeeting(id);
    expect(await meeting()).toMatchObject({ endedAt: ended, status: 'held' });
    expect(await breaks()).toMatchObject([{ until: ended }]);
    await resumeMeeting(id);
    expect((await meeting()).endedAt).toBeNull();
  });
});

describe('breaks, corrected afterwards', () => {
  it('get other times, go, and come where nobody noted them', async () => {
    await beginMeeting(id, first);
    const at = later();
    await beginBreak(id);
    await endBreak(id);
    const gone = later();
    await beginBreak(id);
    await endBreak(id);
    const [kept] = await breaks();
    const [until, from] = [later(), later()];
    await changeMeetingTimes(id, {
      breaks: [
        { id: kept!.id, at, until },
        { id: null, at: from, until: from },
      ],
    });
    expect(await breaks()).toMatchObject([
      { id: kept!.id, at, until },
      { at: from, until: from },
    ]);
    expect((await breaks()).map((pause) => pause.at)).not.toContain(gone);
    expect(await takenUp()).toEqual([first]);
  });

  it('stay as they are where only the beginning is corrected', async () => {
    await beginMeeting(id, first);
    later();
    await beginBreak(id);
    const before = await breaks();
    await changeMeetingTimes(id, { startedAt: later() });
    expect(await breaks()).toEqual(before);
  });
});

describe('times that are said afterwards', () => {
  it('are over midnight once the meeting is known to have begun in the evening', async () => {
    await database.meetings.update(id, { startTime: '09:00', startedAt: null, endedAt: null });
    await changeMeetingClock(id, 'endedAt', '00:30');
    await changeMeetingClock(id, 'startedAt', '19:00');
    const { date, startedAt, endedAt, status } = await meeting();
    expect(startedAt).toBe(momentAt(date, '19:00'));
    expect(endedAt).toBe(momentAt(addDays(date, 1), '00:30'));
    expect(status).toBe('held');
  });

  it('can be taken back as not known', async () => {
    await changeMeetingClock(id, 'startedAt', '19:00');
    await changeMeetingClock(id, 'endedAt', '21:00');
    await changeMeetingClock(id, 'endedAt', '');
    await changeMeetingClock(id, 'startedAt', '');
    expect(await meeting()).toMatchObject({ startedAt: null, endedAt: null });
  });
});

describe('every step of a meeting', () => {
  it('is undone and done again by itself', async () => {
    await expectTurned(id, () => beginMeeting(id, first));
    await expectTurned(id, () => takeUpItem(id, second));
    await expectTurned(id, () => beginBreak(id));
    await expectTurned(id, () => endBreak(id));
    await expectTurned(id, () => takeUpNewItem(id, 'Nyt', place));
    await expectTurned(id, () => endMeeting(id));
    await expectTurned(id, () => changeMeetingTimes(id, { endedAt: later() }));
    await expectTurned(id, () => changeMeetingClock(id, 'startedAt', '07:00'));
    const added = { id: null, at: later(), until: later() };
    await expectTurned(id, () => changeMeetingTimes(id, { breaks: [added] }));
    await expectTurned(id, () => resumeMeeting(id));
  });
});
