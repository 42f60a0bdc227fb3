import { compareOrder } from '#shared/agenda/siblings.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { orderLast, orderOneStep } from './order.ts';
import { newRow, patch } from './rows.ts';

export async function listAttendance(meetingId: string): Promise<Attendance[]> {
  const rows = await database.attendance.where({ meetingId }).toArray();
  return rows.toSorted(compareOrder);
}

/** Adds someone last among the participants. Returns the row's id. */
export async function addParticipant(
  meetingId: string,
  person: Pick<Attendance, 'name' | 'organisation' | 'role'>,
): Promise<string> {
  const row = newRow();
  await changeMeeting(meetingId, 'addParticipant', async () => {
    await database.attendance.add({
      ...row,
      ...person,
      meetingId,
      memberId: null,
      order: orderLast(await listAttendance(meetingId)),
      status: 'expected',
      substituteForId: null,
      events: [],
    });
  });
  return row.id;
}

export async function changeParticipant(
  row: Attendance,
  changes: Partial<Pick<Attendance, 'name' | 'organisation' | 'role' | 'status'>>,
): Promise<void> {
  await changeMeeting(row.meetingId, 'changeParticipant', async () => {
    await patch(database.attendance, row.id, changes);
  });
}

/** Moves someone one place up (-1) or down (1) among the participants. */
export async function moveParticipant(row: Attendance, direction: -1 | 1): Promise<void> {
  await changeMeeting(row.meetingId, 'moveParticipant', async () => {
    const order = orderOneStep(await listAttendance(row.meetingId), row.id, direction);
    if (order) await patch(database.attendance, row.id, { order });
  });
}

export async function removeParticipant(row: Attendance): Promise<void> {
  await changeMeeting(row.meetingId, 'removeParticipant', async () => {
    await database.attendance.delete(row.id);
  });
}
