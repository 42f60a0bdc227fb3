import { beforeEach, describe, expect, it } from 'vitest';
import { listAttendance } from '../../../renderer/database/attendance.ts';
import {
  addSubstitute,
  changeMovement,
  disqualify,
  markRestPresent,
  noteMovement,
  qualify,
  removeAttendanceEvent,
} from '../../../renderer/database/presence.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { clock, moved } from '../../builders/course.ts';
import { idOf } from '../../builders/rows.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();
beforeEach(() => storeSnapshot(sampleMeeting));

const { id: meetingId } = sampleMeeting.meeting;
const chair = sampleMeeting.attendance[0]!;
const now = async (id: string): Promise<Attendance> =>
  (await listAttendance(meetingId)).find((person) => person.id === id)!;

describe('coming and going', () => {
  it('is added to what is known of the person, who was there then', async () => {
    await noteMovement(chair, moved('arrived', 'during', 11, '10:20'));
    // The screen may still show the person as before.
    await noteMovement(chair, moved('left', 'after', 12, '11:20'));
    expect(await now(chair.id)).toMatchObject({
      status: 'present',
      events: [moved('arrived', 'during', 11, '10:20'), moved('left', 'after', 12, '11:20')],
    });
  });

  it('is corrected and removed at any time', async () => {
    await noteMovement(chair, moved('arrived', 'during', 11, '10:20'));
    await noteMovement(chair, moved('left', 'after', 12, '11:20'));
    await changeMovement(chair, 1, { itemId: idOf(13), phase: 'before', at: clock('11:25') });
    expect((await now(chair.id)).events[1]).toEqual(moved('left', 'before', 13, '11:25'));
    await removeAttendanceEvent(chair, 0);
    expect((await now(chair.id)).events).toEqual([moved('left', 'before', 13, '11:25')]);
  });
});

describe('being disqualified', () => {
  it('is said once of an item, and can be taken back', async () => {
    await disqualify(chair, idOf(11));
    await disqualify(chair, idOf(11));
    await disqualify(chair, idOf(12));
    expect((await now(chair.id)).events).toMatchObject([
      { kind: 'disqualified', itemId: idOf(11) },
      { kind: 'disqualified', itemId: idOf(12) },
    ]);
    await qualify(chair, idOf(11));
    expect((await now(chair.id)).events).toMatchObject([{ kind: 'disqualified', itemId: idOf(12) }]);
  });

  it('is not corrected as if it were a movement', async () => {
    await disqualify(chair, idOf(11));
    const [before] = (await now(chair.id)).events;
    await changeMovement(chair, 0, { itemId: idOf(12) });
    expect((await now(chair.id)).events).toEqual([before]);
  });
});

describe('marking the rest as present', () => {
  it('leaves those of whom something is known, and a substitute', async () => {
    const before = await listAttendance(meetingId);
    await markRestPresent(meetingId);
    const after = await listAttendance(meetingId);
    const expected = before.map((person) =>
      person.status === 'expected' && person.substituteForId === null ? 'present' : person.status,
    );
    expect(after.map(({ status }) => status)).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['present', 'apology', 'expected']));
  });
});

describe('a substitute', () => {
  it('takes the place of one who is then known to stay away', async () => {
    const id = await addSubstitute(chair, 'Erik Holm', null);
    expect(await now(id)).toMatchObject({
      name: 'Erik Holm',
      organisation: chair.organisation,
      status: 'present',
      substituteForId: chair.id,
      events: [],
    });
    expect((await now(chair.id)).status).toBe('apology');
  });

  it('comes in the middle of the meeting, and takes nothing from one who was there', async () => {
    await noteMovement(chair, moved('left', 'after', 11, '10:30'));
    const id = await addSubstitute(chair, 'Erik Holm', moved('arrived', 'before', 12, '10:31'));
    expect((await now(id)).events).toEqual([moved('arrived', 'before', 12, '10:31')]);
    expect((await now(chair.id)).status).toBe('present');
  });
});

describe('every word on attendance', () => {
  it('is undone and done again by itself', async () => {
    const { id } = chair;
    await expectTurned(meetingId, () => markRestPresent(meetingId));
    await expectTurned(meetingId, () => noteMovement(chair, moved('left', 'during', 11, '10:20')));
    await expectTurned(meetingId, () => changeMovement(chair, 0, { phase: 'after' }));
    await expectTurned(meetingId, () => disqualify(chair, idOf(12)));
    await expectTurned(meetingId, () => qualify(chair, idOf(12)));
    await expectTurned(meetingId, () => removeAttendanceEvent(chair, 0));
    later();
    await expectTurned(meetingId, () => addSubstitute(chair, 'Erik Holm', null));
    expect((await now(id)).name).toBe(chair.name);
  });
});
