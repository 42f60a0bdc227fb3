import { compareOrder } from '../agenda/siblings.ts';
import type { Course } from '../course/course.ts';
import { compareMoments } from '../course/moments.ts';
import { danishTimeOf } from '../language/danishMoment.ts';
import { enumerate } from '../language/enumeration.ts';
import type { Attendance, Movement } from '../model/attendance.ts';
import { comparePlaces, movementsInOrder, placeOf, type EventPlace } from './eventPlace.ts';
import type { Timeline } from './timeline.ts';

/** A sentence of the minutes about who was there, and the item that it belongs to; null for none of the agenda's. */
export interface PresenceSentence {
  readonly itemId: string | null;
  readonly text: string;
}

interface SentenceSource {
  readonly attendance: readonly Attendance[];
  readonly course: Course;
  readonly timeline: Timeline;
  /** An item's number as the agenda prints it, "4" or "1.1". */
  readonly numberOf: (itemId: string) => string;
}

/** What is said of one person; those of whom the same is said share a sentence. */
interface Remark {
  readonly itemId: string | null;
  readonly place: EventPlace;
  readonly at: string;
  readonly name: string;
  /** What follows the name or names. */
  readonly said: string;
}

/**
 * Every sentence on coming, going and being disqualified, as they were. People without a name are left out, and so are
 * those who were not there at all: the list of participants tells of them.
 */
export function presenceSentences(source: SentenceSource): PresenceSentence[] {
  const people = source.attendance
    .filter(({ name, status }) => name.trim() !== '' && status === 'present')
    .toSorted(compareOrder);
  const remarks = people
    .flatMap((person) => [...movementRemarks(person, source), ...disqualificationRemarks(person, source)])
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareMoments(a.at, b.at));
  const together = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.itemId} ${remark.said}`;
    together.set(key, [...(together.get(key) ?? []), remark]);
  }
  return [...together.values()].map((same) => ({
    itemId: same[0]?.itemId ?? null,
    text: `${enumerate(same.map(({ name }) => name))} ${same[0]?.said ?? ''}`,
  }));
}

function movementRemarks(person: Attendance, source: SentenceSource): Remark[] {
  const movements = movementsInOrder(person.events, source.course);
  return movements.map((event, index) => {
    const itemId =
      event.itemId !== null && source.course.treated.includes(event.itemId) ? event.itemId : null;
    const parts = [verbOf(event, index > 0), danishTimeOf(event.at), whereOf(event, itemId, source)];
    return {
      itemId,
      place: placeOf(event, source.course),
      at: event.at,
      name: person.name.trim(),
      said: `${parts.filter((part) => part !== '').join(' ')}.`,
    };
  });
}

/** Somebody who was there before comes back. */
function verbOf({ kind }: Movement, wasThere: boolean): string {
  if (kind === 'left') return 'gik';
  return wasThere ? 'vendte tilbage' : 'ankom';
}

const prepositions = { before: 'før', during: 'under', after: 'efter' } as const;

/** "under punkt 4", "i pausen før punkt 5"; '' where nothing is known but the moment. */
function whereOf({ phase, at }: Movement, itemId: string | null, source: SentenceSource): string {
  const pause = source.course.breaks.find(
    (each) => each.at <= at && (each.until === null || at < each.until),
  );
  if (pause) return 'i pausen';
  if (itemId === null) return '';
  return `${prepositions[phase]} ${itemLabel(itemId, source)}`;
}

/** "Maja Elkær deltog ikke under punkt 4 på grund af inhabilitet." */
function disqualificationRemarks(person: Attendance, source: SentenceSource): Remark[] {
  const { course, timeline } = source;
  return course.treated.flatMap((itemId, index) => {
    const presence = timeline.get(itemId)?.find(({ personId }) => personId === person.id);
    if (!presence?.disqualified) return [];
    const said = `deltog ikke under ${itemLabel(itemId, source)} på grund af inhabilitet.`;
    return [{ itemId, place: { index, phase: 'during' as const }, at: '', name: person.name.trim(), said }];
  });
}

/** "punkt 4", never split over two lines. */
function itemLabel(itemId: string, { numberOf }: SentenceSource): string {
  return `punkt\u00a0${numberOf(itemId)}`;
}
