import type { Attendance } from '#shared/model/attendance.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import type { Action, Decision } from '#shared/model/decision.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Section } from '#shared/model/section.ts';
import { listActionsOfItem } from './actions.ts';
import { listAttendance } from './attendance.ts';
import { database } from './connection.ts';
import { readDecision, type DecidedItem } from './decisions.ts';
import { inUse } from './rows.ts';
import { listSections } from './sections.ts';

/** What the decision on an item has to go by. */
export interface DecisionRows {
  /** null: nothing is decided or written. */
  readonly decision: Decision | null;
  readonly actions: readonly Action[];
  readonly sections: readonly Section[];
  readonly attendance: readonly Attendance[];
  readonly course: readonly CourseEvent[];
  /** The body's meetings after this one, the next first. */
  readonly laterMeetings: readonly Meeting[];
}

export async function readDecisionRows({ meetingId, itemId }: DecidedItem): Promise<DecisionRows> {
  const [decision, actions, sections, attendance, course, laterMeetings] = await Promise.all([
    readDecision(itemId),
    listActionsOfItem(itemId),
    listSections(itemId),
    listAttendance(meetingId),
    database.courseEvents.where({ meetingId }).toArray(),
    listLaterMeetings(meetingId),
  ]);
  return { decision: decision ?? null, actions, sections, attendance, course, laterMeetings };
}

async function listLaterMeetings(meetingId: string): Promise<Meeting[]> {
  const present = await database.meetings.get(meetingId);
  if (!present) return [];
  const meetings = inUse(await database.meetings.where({ bodyId: present.bodyId }).toArray());
  return meetings
    .filter(({ id, date }) => id !== meetingId && date >= present.date)
    .toSorted((a, b) => (a.date + a.startTime).localeCompare(b.date + b.startTime));
}
