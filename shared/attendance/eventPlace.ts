import type { Course } from '../course/course.ts';
import { compareMoments } from '../course/moments.ts';
import type { AttendanceEvent, Movement, Phase } from '../model/attendance.ts';

/** Where in the meeting somebody came or went: at which item, by its place in the order of treatment. */
export interface EventPlace {
  readonly index: number;
  readonly phase: Phase;
}

const phases: readonly Phase[] = ['before', 'during', 'after'];

export function isMovement(event: AttendanceEvent): event is Movement {
  return event.kind !== 'disqualified';
}

/** A person's coming and going, in the order in which it was. */
export function movementsInOrder(events: readonly AttendanceEvent[], course: Course): Movement[] {
  return events
    .filter(isMovement)
    .toSorted((a, b) => comparePlaces(placeOf(a, course), placeOf(b, course)) || compareMoments(a.at, b.at));
}

/**
 * The item that it is bound to says where; where that is gone, or none was said, the moment does. Before the meeting's
 * first item somebody comes before it all; of one who went nobody knows when, so they went at the end.
 */
export function placeOf({ kind, itemId, phase, at }: Movement, { treated, visits }: Course): EventPlace {
  const index = itemId === null ? -1 : treated.indexOf(itemId);
  if (index >= 0) return { index, phase };
  const visit = visits.findLast(({ from }) => from <= at);
  if (visit) return { index: treated.indexOf(visit.itemId), phase: 'during' };
  if (kind === 'arrived' || visits.length > 0) return { index: 0, phase: 'before' };
  return { index: treated.length - 1, phase: 'after' };
}

export function comparePlaces(a: EventPlace, b: EventPlace): number {
  return a.index - b.index || phases.indexOf(a.phase) - phases.indexOf(b.phase);
}
