import { compareOrder } from '../agenda/siblings.ts';
import type { Attendance } from '../model/attendance.ts';

/** Somebody on the list of participants, and whose place they took. */
export interface Participant {
  readonly person: Attendance;
  readonly substituteFor: Attendance | null;
}

/** Who took part in the meeting, as the minutes list them, each list in the order of the participants. */
export interface ParticipantLists {
  readonly present: readonly Participant[];
  readonly apologies: readonly Participant[];
  readonly absent: readonly Participant[];
  /** Of whom nobody has said whether they came. */
  readonly unknown: readonly Participant[];
}

/**
 * People without a name are left out. A substitute who was only held ready is on no list: nobody expected them while
 * the one they stand in for came.
 */
export function listParticipants(attendance: readonly Attendance[]): ParticipantLists {
  const people = attendance.filter(({ name }) => name.trim() !== '').toSorted(compareOrder);
  const byId = new Map(people.map((person) => [person.id, person]));
  const participants = people.map((person) => ({
    person,
    substituteFor: byId.get(person.substituteForId ?? '') ?? null,
  }));
  const of = (status: Attendance['status']): Participant[] =>
    participants.filter(({ person }) => person.status === status);
  return {
    present: of('present'),
    apologies: of('apology'),
    absent: of('absent'),
    unknown: of('expected').filter(({ substituteFor }) => substituteFor === null || isAway(substituteFor)),
  };
}

function isAway({ status }: Attendance): boolean {
  return status === 'apology' || status === 'absent';
}
