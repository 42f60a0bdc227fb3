import type { Body } from '#shared/model/body.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { database } from './connection.ts';
import { inUse } from './rows.ts';

type TimedMeeting = Pick<Meeting, 'id' | 'bodyId' | 'date' | 'startTime' | 'createdAt'>;

/** The number of a meeting's first item: where numbers go on through the year, one more than all the earlier items. */
export async function firstNumberOf(meeting: TimedMeeting, body: Pick<Body, 'numbering'>): Promise<number> {
  if (body.numbering !== 'throughYear') return 1;
  const meetings = inUse(await database.meetings.where({ bodyId: meeting.bodyId }).toArray());
  const earlier = meetings.filter((other) => yearOf(other) === yearOf(meeting) && isBefore(other, meeting));
  const items = await database.items
    .where('meetingId')
    .anyOf(earlier.map(({ id }) => id))
    .toArray();
  return 1 + inUse(items).length;
}

function yearOf({ date }: TimedMeeting): string {
  return date.slice(0, 4);
}

/** Two meetings at the same time of the same day stand in the order in which they were made. */
function isBefore(a: TimedMeeting, b: TimedMeeting): boolean {
  return placeInTime(a) < placeInTime(b);
}

function placeInTime({ date, startTime, createdAt, id }: TimedMeeting): string {
  return [date, startTime, createdAt, id].join(' ');
}
