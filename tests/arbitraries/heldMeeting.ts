import * as fc from 'fast-check';
import { readCourse, type Course } from '#shared/course/course.ts';
import {
  attendanceStatusSchema,
  phaseSchema,
  type Attendance,
  type AttendanceEvent,
} from '#shared/model/attendance.ts';
import { memberRoleSchema } from '#shared/model/body.ts';
import { composeTimeline, type Timeline } from '#shared/attendance/timeline.ts';
import { clock, takenUp } from '../builders/course.ts';
import { anAttendance, idOf } from '../builders/rows.ts';

/** A meeting as it may have gone: who came and went when, in whatever order the items were treated. */
export interface HeldMeeting {
  readonly itemIds: readonly string[];
  readonly attendance: readonly Attendance[];
  readonly course: Course;
  readonly timeline: Timeline;
}

const FIRST_ITEM = 11;
const FIRST_PERSON = 50;
const ITEMS = 5;
const PEOPLE = 6;

const itemNumber = fc.integer({ min: FIRST_ITEM, max: FIRST_ITEM + ITEMS });
const time = fc
  .integer({ min: 0, max: 119 })
  .map((minute) => clock(`${9 + Math.floor(minute / 60)}:${minute % 60}`));

const event: fc.Arbitrary<AttendanceEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('arrived' as const, 'left' as const),
    itemId: fc.option(itemNumber.map(idOf)),
    phase: fc.constantFrom(...phaseSchema.options),
    at: time,
  }),
  fc.record({ kind: fc.constant('disqualified' as const), itemId: itemNumber.map(idOf), at: time }),
);

const person = fc.record({
  status: fc.oneof(fc.constant('present' as const), fc.constantFrom(...attendanceStatusSchema.options)),
  role: fc.oneof(fc.constant('member' as const), fc.constantFrom(...memberRoleSchema.options)),
  substituteForId: fc.option(fc.integer({ min: FIRST_PERSON, max: FIRST_PERSON + PEOPLE }).map(idOf), {
    freq: 2,
  }),
  events: fc.array(event, { maxLength: 4 }),
});

/** Some of it does not fit together: events at items that are gone, people who stand in for one another. */
export const heldMeetingArbitrary: fc.Arbitrary<HeldMeeting> = fc
  .record({
    people: fc.array(person, { maxLength: PEOPLE }),
    visits: fc.array(fc.record({ item: itemNumber, at: fc.integer({ min: 0, max: 59 }) }), { maxLength: 8 }),
    ended: fc.boolean(),
  })
  .map(({ people, visits, ended }) => {
    const itemIds = Array.from({ length: ITEMS }, (_none, index) => idOf(FIRST_ITEM + index));
    const attendance = people.map((fields, index) => anAttendance(FIRST_PERSON + index, `a${index}`, fields));
    const events = visits.map(({ item, at }, index) => takenUp(index + 1, item, `9:${at}`));
    const endedAt = ended ? clock('11:00') : null;
    const course = readCourse(events, itemIds, { startedAt: clock('09:00'), endedAt });
    return { itemIds, attendance, course, timeline: composeTimeline(attendance, course) };
  });
