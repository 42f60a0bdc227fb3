import { decisionOf } from '../decisions/decisionOf.ts';
import type { Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';

/** An item that a meeting put off, and which meeting that was. */
export interface PostponedItem {
  readonly item: Item;
  readonly meeting: Meeting;
}

export interface EarlierMeetings {
  /** The body's meetings, all in use. */
  readonly meetings: readonly Meeting[];
  /** All their items, in use, in the order they are to be offered in within a meeting. */
  readonly items: readonly Item[];
  /** What was deleted of them, and the items of deleted meetings: through these, too, one item carries on another. */
  readonly deletedItems: readonly Item[];
  readonly decisions: readonly Decision[];
}

/** What was put off to one meeting by name, and has not come onto its agenda or any other yet; in the order of `items`. */
export function findPutOffTo(meetingId: string, earlier: EarlierMeetings): PostponedItem[] {
  return findWaiting(earlier).flatMap(({ waitingFor, ...postponed }) =>
    waitingFor === meetingId ? [postponed] : [],
  );
}

/**
 * What the body put off at meetings before a day and has not taken up since, the latest meeting first. An item is taken
 * up when another carries it on; one that was put off to a meeting that is still to be held is that meeting's.
 */
export function findPostponed(earlier: EarlierMeetings, day: string): PostponedItem[] {
  return findWaiting(earlier)
    .filter(({ meeting, waitingFor }) => meeting.date < day && waitingFor === null)
    .map(({ item, meeting }) => ({ item, meeting }))
    .toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date));
}

interface WaitingItem extends PostponedItem {
  /** The meeting whose agenda it is to come on; null where any later one can take it up. */
  readonly waitingFor: string | null;
}

/** What was put off and has not been taken up. */
function findWaiting({ meetings, items, deletedItems, decisions }: EarlierMeetings): WaitingItem[] {
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const putOff = new Set(decisions.flatMap(({ kind, itemId }) => (kind === 'postponed' ? [itemId] : [])));
  const takenUp = findTakenUp(items, deletedItems);
  return items.flatMap((item): WaitingItem[] => {
    const meeting = meetingOf.get(item.meetingId);
    if (!meeting || !putOff.has(item.id) || takenUp.has(item.id)) return [];
    const decision = decisionOf(item.id, decisions);
    if (decision?.kind !== 'postponed') return [];
    const target = meetingOf.get(decision.postponedToMeetingId ?? '');
    const isAhead = target !== undefined && target !== meeting && !isOver(target);
    return [{ item, meeting, waitingFor: isAhead ? target.id : null }];
  });
}

/** The ids of items that one in use carries on, directly or through others, whether those are still there or not. */
function findTakenUp(items: readonly Item[], deletedItems: readonly Item[]): ReadonlySet<string> {
  const originOf = new Map(
    [...items, ...deletedItems].map(({ id, postponedFromId }) => [id, postponedFromId]),
  );
  const takenUp = new Set<string>();
  for (const { postponedFromId } of items) {
    let origin = postponedFromId;
    // One that is known already has been followed to its beginning; so a circle ends as well.
    while (origin !== null && !takenUp.has(origin)) {
      takenUp.add(origin);
      origin = originOf.get(origin) ?? null;
    }
  }
  return takenUp;
}

/** A meeting that was held without an item will not take it up any more. */
function isOver({ status }: Meeting): boolean {
  return status === 'held' || status === 'approved';
}
