import { planTimes } from '../agenda/clock.ts';
import { civilDateOf, momentAt } from '../language/danishMoment.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import { momentInMeeting } from './correctedTimes.ts';
import type { Course } from './course.ts';
import { secondsSpentOn } from './timeSpent.ts';

const MINUTE_MS = 60_000;

interface PaceSource {
  readonly items: readonly { readonly item: Pick<Item, 'id' | 'expectedMinutes' | 'withdrawn'> }[];
  readonly meeting: Pick<Meeting, 'startTime' | 'endTime' | 'startedAt'>;
  readonly course: Course;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * How many minutes the meeting is ahead of its plan, negative where it is behind. An item that takes no longer than it
 * was given moves nothing. null where the plan says nothing of the item on the table.
 */
export function minutesAhead({ items, meeting, course, now }: PaceSource): number | null {
  const { currentItemId } = course;
  const start = planTimes(items, meeting).starts.get(currentItemId ?? '');
  if (meeting.startedAt === null || currentItemId === null || !start || start.isEarliest) return null;
  const expected = items.find(({ item }) => item.id === currentItemId)?.item.expectedMinutes ?? 0;
  const plannedStart = momentAt(civilDateOf(meeting.startedAt), meeting.startTime);
  const planned = Date.parse(momentInMeeting(plannedStart, start.time));
  const spent = Math.min(secondsSpentOn(currentItemId, course, now) * 1000, expected * MINUTE_MS);
  return Math.round((planned + spent - now) / MINUTE_MS);
}
