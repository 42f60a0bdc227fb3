import { createFinder, type FindQuery, type Found } from './findWords.ts';
import { keyOf, textsOf, type MeetingParts, type TextPlace } from './meetingTexts.ts';

/** One place where the words stand. */
export interface Hit extends Found {
  readonly place: TextPlace;
}

/** Every hit of a meeting's agenda, in the order it is read. */
export function findInMeeting(meeting: MeetingParts, query: FindQuery): Hit[] {
  const find = createFinder(query);
  if (!find) return [];
  return textsOf(meeting).flatMap(({ place, text }) => find(text).map((found) => ({ place, ...found })));
}

export function isSameHit(one: Hit, other: Hit): boolean {
  return one.from === other.from && one.to === other.to && keyOf(one.place) === keyOf(other.place);
}
