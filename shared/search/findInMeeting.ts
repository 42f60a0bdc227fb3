import { createFinder, type FindQuery, type Found } from './findWords.ts';
import { keyOf, textsOf, type MeetingParts, type TextPlace } from './meetingTexts.ts';

/** One place where the words stand, and how they are written there. */
export interface Hit extends Found {
  readonly place: TextPlace;
  readonly words: string;
}

/** Every hit of a meeting's agenda, in the order it is read. */
export function findInMeeting(meeting: MeetingParts, query: FindQuery): Hit[] {
  const find = createFinder(query);
  if (!find) return [];
  return textsOf(meeting).flatMap(({ place, text }) =>
    find(text).map((found) => ({ place, ...found, words: text.slice(found.from, found.to) })),
  );
}

export function isSameHit(one: Hit, other: Hit): boolean {
  return one.from === other.from && one.to === other.to && keyOf(one.place) === keyOf(other.place);
}

/** Between two signs of a meeting. */
export interface Spot {
  readonly place: TextPlace;
  readonly offset: number;
}

/** The first hit at a spot or after it; the first of all where none comes after. */
export function hitFrom<Kind extends Hit>(
  meeting: MeetingParts,
  hits: readonly Kind[],
  spot: Spot,
): Kind | undefined {
  const order = orderOf(meeting);
  const start = order(spot.place);
  const isAfter = (hit: Hit): boolean =>
    order(hit.place) > start || (order(hit.place) === start && hit.from >= spot.offset);
  return hits.find(isAfter) ?? hits[0];
}

/** The last hit that ends at a spot or before it; the last of all where none comes before. */
export function hitBefore<Kind extends Hit>(
  meeting: MeetingParts,
  hits: readonly Kind[],
  spot: Spot,
): Kind | undefined {
  const order = orderOf(meeting);
  const start = order(spot.place);
  const isBefore = (hit: Hit): boolean =>
    order(hit.place) < start || (order(hit.place) === start && hit.to <= spot.offset);
  return hits.findLast(isBefore) ?? hits.at(-1);
}

/** How far into the meeting a place stands; before everything, where it has gone. */
function orderOf(meeting: MeetingParts): (place: TextPlace) => number {
  const places = new Map(textsOf(meeting).map(({ place }, index) => [keyOf(place), index]));
  return (place) => places.get(keyOf(place)) ?? -1;
}
