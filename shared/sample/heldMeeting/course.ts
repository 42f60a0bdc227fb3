import type { Attendance, AttendanceEvent, AttendanceStatus } from '../../model/attendance.ts';
import type { CourseEvent } from '../../model/course.ts';
import { sampleId, sampleNumber, sampleRow } from '../sampleIds.ts';
import { sampleAttendance } from '../samplePeople.ts';
import { itemNumber, meetingId, personId, SAMPLE } from './numbers.ts';

/** The 13th of December as Danish clocks show it: "10:02". */
export function at(time: string): string {
  return new Date(`2030-12-13T${time}:00.000+01:00`).toISOString();
}

/** The guest of item 5 came early, so it was taken before item 4; item 9 came up before Eventuelt. */
const takenUp: readonly (readonly [time: string, item: number])[] = [
  ['10:02', 1],
  ['10:04', 2],
  ['10:07', 3],
  ['10:31', 5],
  ['11:06', 4],
  ['11:34', 6],
  ['11:44', 7],
  ['11:50', 9],
  ['11:56', 8],
];

export const courseEvents: CourseEvent[] = [
  ...takenUp.map(([time, item], index): CourseEvent => ({
    ...sampleRow('courseEvent', sampleNumber(SAMPLE, index + 1)),
    meetingId,
    kind: 'takenUp',
    itemId: sampleId('item', itemNumber(item)),
    at: at(time),
  })),
  {
    ...sampleRow('courseEvent', sampleNumber(SAMPLE, takenUp.length + 1)),
    meetingId,
    kind: 'break',
    at: at('10:58'),
    until: at('11:06'),
  },
];

const statuses = new Map<number, AttendanceStatus>([
  [6, 'apology'],
  [9, 'apology'],
]);

const events = new Map<number, readonly AttendanceEvent[]>([
  [2, [{ kind: 'disqualified', itemId: sampleId('item', itemNumber(6)), at: at('11:35') }]],
  [8, [{ kind: 'arrived', itemId: sampleId('item', itemNumber(3)), phase: 'during', at: at('10:15') }]],
  [10, [{ kind: 'left', itemId: sampleId('item', itemNumber(7)), phase: 'after', at: at('11:50') }]],
]);

export const attendance: Attendance[] = sampleAttendance.map((person, index) => {
  const place = index + 1;
  return {
    ...person,
    ...sampleRow('attendance', sampleNumber(SAMPLE, place)),
    meetingId,
    status: statuses.get(place) ?? 'present',
    substituteForId: person.substituteForId === null ? null : personId(9),
    events: [...(events.get(place) ?? [])],
  };
});
