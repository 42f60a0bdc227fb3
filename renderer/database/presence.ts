import type { Attendance, AttendanceEvent, Movement } from '#shared/model/attendance.ts';
import { listParticipants } from '#shared/attendance/participants.ts';
import { addParticipant, listAttendance } from './attendance.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { moment, patch } from './rows.ts';

/** Somebody came or went. Who came or went was there, whatever was said of them before. */
export async function noteMovement(person: Attendance, movement: Movement): Promise<void> {
  await changeStored(person, 'noteMovement', ({ events }) => ({
    status: 'present',
    events: [...events, movement],
  }));
}

/** The body found somebody disqualified on an item. */
export async function disqualify(person: Attendance, itemId: string): Promise<void> {
  await changeStored(person, 'disqualify', ({ events }) => ({
    events: [...withoutDisqualification(events, itemId), { kind: 'disqualified', itemId, at: moment() }],
  }));
}

/** Takes back that somebody was disqualified on an item. */
export async function qualify(person: Attendance, itemId: string): Promise<void> {
  await changeStored(person, 'qualify', ({ events }) => ({
    events: withoutDisqualification(events, itemId),
  }));
}

/** Corrects what is known of one coming or going, found by its place among the person's events. */
export async function changeMovement(
  person: Attendance,
  index: number,
  changes: Partial<Omit<Movement, 'kind'>>,
): Promise<void> {
  await changeStored(person, 'changeMovement', ({ events }) => ({
    events: events.map((event, place) =>
      place === index && event.kind !== 'disqualified' ? { ...event, ...changes } : event,
    ),
  }));
}

export async function removeAttendanceEvent(person: Attendance, index: number): Promise<void> {
  await changeStored(person, 'removeAttendanceEvent', ({ events }) => ({
    events: events.filter((_event, place) => place !== index),
  }));
}

/** Everybody of whom nobody has said anything yet is there; not a substitute who is only held ready. */
export async function markRestPresent(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'markRestPresent', async () => {
    const people = await listAttendance(meetingId);
    const present = listParticipants(people).unknown.filter(({ substituteFor }) => substituteFor === null);
    for (const { person } of present) await patch(database.attendance, person.id, { status: 'present' });
  });
}

/**
 * Somebody takes another's place, from a movement on, or from the beginning where there is none. Of whom nothing else
 * was said, the one whose place it is has sent word. Returns the new row's id.
 */
export async function addSubstitute(
  person: Attendance,
  name: string,
  arrival: Movement | null,
): Promise<string> {
  return changeMeeting(person.meetingId, 'addSubstitute', async () => {
    const { organisation } = person;
    const id = await addParticipant(person.meetingId, { name, organisation, role: 'member' });
    const events = arrival === null ? [] : [arrival];
    await patch(database.attendance, id, { status: 'present', substituteForId: person.id, events });
    const stored = await database.attendance.get(person.id);
    if (stored?.status === 'expected') await patch(database.attendance, person.id, { status: 'apology' });
    return id;
  });
}

type EventChanges = Partial<Pick<Attendance, 'status' | 'events'>>;

/** As the row is by now, whatever the screen showed when the person decided. */
async function changeStored(
  { id, meetingId }: Attendance,
  act: Act,
  changesOf: (stored: Attendance) => EventChanges,
): Promise<void> {
  await changeMeeting(meetingId, act, async () => {
    const stored = await database.attendance.get(id);
    if (stored) await patch(database.attendance, id, changesOf(stored));
  });
}

function withoutDisqualification(events: readonly AttendanceEvent[], itemId: string): AttendanceEvent[] {
  return events.filter((event) => event.kind !== 'disqualified' || event.itemId !== itemId);
}
