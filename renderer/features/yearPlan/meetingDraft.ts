import { addDays, civilDate, daysBetween, type Month } from '#shared/language/civilDate.ts';
import { nextWorkingDay } from '#shared/language/danishHolidays.ts';
import type { PlannedMeeting, YearEntryFields } from '#shared/model/yearPlan.ts';
import { topicsInLines } from '#shared/yearPlan/plannedTopics.ts';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';

/** A planned meeting while it is being written: everything as it stands in the fields. */
export interface MeetingDraft {
  readonly title: string;
  readonly date: string;
  /** Empty: not settled. */
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  /** One on each line. */
  readonly topics: string;
  /** How many days before the meeting its items must be handed in; empty: no such day. */
  readonly daysBefore: string;
}

export function newMeetingDraft(year: number, month: Month | null): MeetingDraft {
  return {
    title: '',
    date: nextWorkingDay(civilDate(year, month ?? 1, 1)),
    startTime: '09:00',
    endTime: '12:00',
    place: '',
    topics: '',
    daysBefore: '',
  };
}

export function draftOfMeeting({ title, date, startTime, endTime, place, entry }: YearMeeting): MeetingDraft {
  const deadline = entry?.deadline ?? null;
  return {
    title,
    date,
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    place,
    topics: entry?.topics.join('\n') ?? '',
    daysBefore: deadline === null ? '' : String(daysBetween(deadline, date)),
  };
}

/** null where it is no number of days. */
export function readDays(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}

/** Whether the field for days can be stored as it stands. */
export function areDaysReadable({ daysBefore }: Pick<MeetingDraft, 'daysBefore'>): boolean {
  return daysBefore.trim() === '' || readDays(daysBefore) !== null;
}

/** What is to be stored of a draft. */
export function fieldsOfDraft(
  draft: MeetingDraft,
  meetingId: string | null,
): YearEntryFields & Pick<PlannedMeeting, 'kind'> {
  const days = readDays(draft.daysBefore);
  return {
    kind: 'meeting',
    title: draft.title.trim(),
    date: draft.date,
    startTime: draft.startTime || null,
    endTime: draft.endTime || null,
    place: draft.place.trim(),
    topics: topicsInLines(draft.topics),
    deadline: days === null ? null : addDays(draft.date, -days),
    meetingId,
  };
}
