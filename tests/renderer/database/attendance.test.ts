import { describe, expect, it } from 'vitest';
import {
  addParticipant,
  changeParticipant,
  listAttendance,
  moveParticipant,
  removeParticipant,
} from '../../../renderer/database/attendance.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { attendanceSchema } from '#shared/model/attendance.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id: meetingId } = sampleMeeting.meeting;
const tove = { name: 'Tove Brinkholm', organisation: 'Ådal Kommune', role: 'guest' } as const;
const [first, second, ...others] = sampleMeeting.attendance;
const before = sampleMeeting.attendance.map(({ name }) => name);
const names = async (): Promise<string[]> => (await listAttendance(meetingId)).map(({ name }) => name);

describe('participants', () => {
  it('are added last', async () => {
    await storeSnapshot(sampleMeeting);
    const id = await addParticipant(meetingId, tove);
    const people = await listAttendance(meetingId);
    expect(people.map(({ name }) => name)).toEqual([...before, tove.name]);
    expect(attendanceSchema.parse(people.at(-1))).toMatchObject({
      ...tove,
      id,
      memberId: null,
      status: 'expected',
    });
  });

  it('are changed in the fields named', async () => {
    await storeSnapshot(sampleMeeting);
    const now = later();
    await changeParticipant(first!, { status: 'apology' });
    expect((await listAttendance(meetingId))[0]).toEqual({ ...first, status: 'apology', updatedAt: now });
  });

  it('are moved one place and back, and stay at the ends', async () => {
    await storeSnapshot(sampleMeeting);
    await moveParticipant(first!, 1);
    expect((await names()).slice(0, 2)).toEqual([second!.name, first!.name]);
    await moveParticipant(first!, -1);
    await moveParticipant(first!, -1);
    await moveParticipant(others.at(-1)!, 1);
    expect(await names()).toEqual(before);
  });

  it('are removed and come back to their place', async () => {
    await storeSnapshot(sampleMeeting);
    await expectTurned(meetingId, () => removeParticipant(second!));
    expect(await names()).toEqual(before.filter((name) => name !== second!.name));
  });
});
