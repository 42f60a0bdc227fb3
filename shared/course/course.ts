import type { Break, CourseEvent, TakenUp } from '../model/course.ts';
import type { Meeting } from '../model/meeting.ts';
import { compareHappened } from './moments.ts';

/** An item was on the table for a while. `until` null: it still is. */
export interface Visit {
  readonly itemId: string;
  readonly from: string;
  readonly until: string | null;
}

/** Where a meeting stands: not begun yet, going on, in a break, over. */
export type CourseState = 'notBegun' | 'running' | 'break' | 'ended';

/** What the course of a meeting comes to. */
export interface Course {
  readonly state: CourseState;
  /** In the order in which they were; only of items that are on the agenda. */
  readonly visits: readonly Visit[];
  readonly breaks: readonly Break[];
  /** The item on the table, or that was last; null while none has been. */
  readonly currentItemId: string | null;
  /** Every item of the agenda once, in the order in which they are treated. */
  readonly treated: readonly string[];
}

type Times = Pick<Meeting, 'startedAt' | 'endedAt'>;

/** Reads the course from its rows, whatever order they come in. `itemIds` in the agenda's order. */
export function readCourse(
  events: readonly CourseEvent[],
  itemIds: readonly string[],
  meeting: Times,
): Course {
  const inOrder = events.toSorted(compareHappened);
  const breaks = inOrder.filter((event) => event.kind === 'break');
  const takenUp = inOrder.filter((event) => event.kind === 'takenUp');
  const visits = visitsOf(
    takenUp.filter(({ itemId }) => itemIds.includes(itemId)),
    meeting.endedAt,
  );
  return {
    state: stateOf(meeting, breaks),
    visits,
    breaks,
    currentItemId: visits.at(-1)?.itemId ?? null,
    treated: orderOfTreatment(visits, itemIds, meeting),
  };
}

function stateOf({ startedAt, endedAt }: Times, breaks: readonly Break[]): CourseState {
  if (startedAt === null) return 'notBegun';
  if (endedAt !== null) return 'ended';
  return breaks.some(({ until }) => until === null) ? 'break' : 'running';
}

function visitsOf(takenUp: readonly TakenUp[], endedAt: string | null): Visit[] {
  return takenUp.map(({ itemId, at }, index) => ({
    itemId,
    from: at,
    until: takenUp[index + 1]?.at ?? endedAt,
  }));
}

/**
 * An item has its place where it was on the table longest: a short look at another item does not move that. One that
 * never was follows the item before it on the agenda; while the meeting lasts it is still to come.
 */
function orderOfTreatment(visits: readonly Visit[], itemIds: readonly string[], meeting: Times): string[] {
  const longest = new Map<string, Visit>();
  for (const visit of visits) {
    const kept = longest.get(visit.itemId);
    if (!kept || lengthOf(visit) > lengthOf(kept)) longest.set(visit.itemId, visit);
  }
  const order = visits.filter((visit) => longest.get(visit.itemId) === visit).map(({ itemId }) => itemId);
  const isGoingOn = meeting.startedAt !== null && meeting.endedAt === null;
  for (const [index, itemId] of itemIds.entries()) {
    if (order.includes(itemId)) continue;
    const before = itemIds[index - 1];
    order.splice(isGoingOn ? order.length : placeAfter(order, before), 0, itemId);
  }
  return order;
}

function placeAfter(order: readonly string[], itemId: string | undefined): number {
  return itemId === undefined ? 0 : order.indexOf(itemId) + 1;
}

/** In milliseconds; an item that is still on the table has been there longest. */
function lengthOf({ from, until }: Visit): number {
  return until === null ? Infinity : Date.parse(until) - Date.parse(from);
}
