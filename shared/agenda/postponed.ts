import type { Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';

/** An item that a meeting put off, and which meeting that was. */
export interface PostponedItem {
  readonly item: Item;
  readonly meeting: Meeting;
}

interface EarlierMeetings {
  /** The body's meetings, all in use. */
  readonly meetings: readonly Meeting[];
  /** All their items, in use, in the order they are to be offered in within a meeting. */
  readonly items: readonly Item[];
  readonly decisions: readonly Decision[];
}

/** What was put off to one meeting by name, and has not come onto its agenda or any other yet; in the order of `items`. */
export function findPutOffTo(
  meetingId: string,
  { meetings, items, decisions }: EarlierMeetings,
): PostponedItem[] {
  const takenUp = new Set(items.map(({ postponedFromId }) => postponedFromId));
  const putOff = new Set(
    decisions.flatMap(({ kind, postponedToMeetingId, itemId }) =>
      kind === 'postponed' && postponedToMeetingId === meetingId ? [itemId] : [],
    ),
  );
  return items.flatMap((item): PostponedItem[] => {
    const meeting = meetings.find(({ id }) => id === item.meetingId);
    return meeting && putOff.has(item.id) && !takenUp.has(item.id) ? [{ item, meeting }] : [];
  });
}

/**
 * What the body put off at meetings before a day and has not taken up since, the latest meeting first. An item is taken
 * up when another carries it on, or when it was put off to a meeting that is there: then it is that meeting's.
 */
export function findPostponed({ meetings, items, decisions }: EarlierMeetings, day: string): PostponedItem[] {
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const takenUp = new Set(items.map(({ postponedFromId }) => postponedFromId));
  const putOff = new Set(
    decisions
      .filter(
        ({ kind, postponedToMeetingId }) =>
          kind === 'postponed' && !meetingOf.has(postponedToMeetingId ?? ''),
      )
      .map(({ itemId }) => itemId),
  );
  return items
    .flatMap((item): PostponedItem[] => {
      const meeting = meetingOf.get(item.meetingId);
      if (!meeting || meeting.date >= day) return [];
      return putOff.has(item.id) && !takenUp.has(item.id) ? [{ item, meeting }] : [];
    })
    .toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date));
}
