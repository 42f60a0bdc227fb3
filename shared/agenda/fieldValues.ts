import type { Meeting } from '../model/meeting.ts';
import { nextPlannedMeeting, type YearPlan } from '../yearPlan/yearMeetings.ts';
import type { FieldValues } from './standardFields.ts';

/** What the fields of standard items stand for at a meeting of this day and time, which need not be in the plan yet. */
export function fieldValuesAt(plan: YearPlan, at: Pick<Meeting, 'date' | 'startTime'>): FieldValues {
  const earlier = plan.meetings
    .filter((meeting) => placeInTime(meeting) < placeInTime(at))
    .toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b)));
  return {
    previousMeeting: earlier.at(-1) ?? null,
    nextMeeting: nextPlannedMeeting(plan, at.date) ?? null,
  };
}

function placeInTime({ date, startTime }: Pick<Meeting, 'date' | 'startTime'>): string {
  return `${date} ${startTime}`;
}
