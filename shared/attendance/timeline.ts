import { compareOrder } from '../agenda/siblings.ts';
import type { Course } from '../course/course.ts';
import type { Attendance, Phase } from '../model/attendance.ts';
import { comparePlaces, movementsInOrder, placeOf } from './eventPlace.ts';
import { votersAmong } from './seats.ts';

/** One person at one item. */
export interface Presence {
  readonly personId: string;
  /** Whether they were in the room while the item was treated: all of the time, some of it, or not at all. */
  readonly inRoom: 'whole' | 'part' | 'none';
  /** Whether they were there when the item came to its end, which is when it is decided. */
  readonly atDecision: boolean;
  /** Whether they were there when the next item could be taken up: the state right now, of the item on the table. */
  readonly afterwards: boolean;
  /** Found disqualified while in the room: took part in deciding that, in nothing more. */
  readonly disqualified: boolean;
  /** There at the decision, not disqualified, and with a vote: their own, or that of the one they stand in for. */
  readonly mayVote: boolean;
}

/** Who was in the room at which item, and who could vote. By item id, then everybody in their order. */
export type Timeline = ReadonlyMap<string, readonly Presence[]>;

export function composeTimeline(attendance: readonly Attendance[], course: Course): Timeline {
  const people = attendance.toSorted(compareOrder);
  return new Map(course.treated.map((itemId, index) => [itemId, presencesAt(people, course, itemId, index)]));
}

function presencesAt(
  people: readonly Attendance[],
  course: Course,
  itemId: string,
  index: number,
): Presence[] {
  const presences = people.map((person) => ({
    personId: person.id,
    ...stayOf(person, course, index),
    disqualified: isDisqualified(person, itemId),
  }));
  const known = presences.map((presence) => ({
    ...presence,
    // Nobody is found disqualified who was not there to be asked.
    disqualified: presence.disqualified && presence.inRoom !== 'none',
  }));
  const eligible = new Set(
    known
      .filter(({ atDecision, disqualified }) => atDecision && !disqualified)
      .map(({ personId }) => personId),
  );
  const voters = votersAmong(people, eligible);
  return known.map((presence) => ({ ...presence, mayVote: voters.has(presence.personId) }));
}

function isDisqualified({ events }: Attendance, itemId: string): boolean {
  return events.some((event) => event.kind === 'disqualified' && event.itemId === itemId);
}

type Stay = Pick<Presence, 'inRoom' | 'atDecision' | 'afterwards'>;

function stayOf(person: Attendance, course: Course, index: number): Stay {
  if (person.status !== 'present') return { inRoom: 'none', atDecision: false, afterwards: false };
  const movements = movementsInOrder(person.events, course);
  const thereAtFirst = movements[0]?.kind !== 'arrived';
  const thereAfter = (phase: Phase): boolean => {
    const last = movements.findLast((event) => comparePlaces(placeOf(event, course), { index, phase }) <= 0);
    return last === undefined ? thereAtFirst : last.kind === 'arrived';
  };
  const atBeginning = thereAfter('before');
  const during = movements.filter((event) => {
    const place = placeOf(event, course);
    return place.index === index && place.phase === 'during';
  });
  const moved = during.some(({ kind }) => (kind === 'arrived') !== atBeginning) || during.length > 1;
  return {
    inRoom: moved ? 'part' : atBeginning ? 'whole' : 'none',
    atDecision: thereAfter('during'),
    afterwards: thereAfter('after'),
  };
}
