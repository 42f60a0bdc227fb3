import { addDays } from '#shared/language/civilDate.ts';
import { isPastMidnight, LONGEST_MEETING_HOURS } from '#shared/language/clockTimes.ts';
import type { MeetingOverview } from '../../database/meetings.ts';

/** A meeting that was begun and not ended for so long was forgotten rather than held. */
const LONGEST_MEETING_MS = LONGEST_MEETING_HOURS * 3_600_000;

/**
 * The first meeting that has not ended, by the clock on the wall where the person is; one that is being held is the next
 * one for as long as it lasts.
 */
export function findNextMeeting(
  meetings: readonly MeetingOverview[],
  now: Date,
): MeetingOverview | undefined {
  const present = wallClock(now);
  return meetings
    .filter(
      ({ meeting }) =>
        isBeingHeld(meeting, now) || (meeting.endedAt === null && plannedEndOf(meeting) >= present),
    )
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)))[0];
}

export function isBeingHeld({ startedAt, endedAt }: MeetingOverview['meeting'], now: Date): boolean {
  return startedAt !== null && endedAt === null && now.getTime() - Date.parse(startedAt) < LONGEST_MEETING_MS;
}

function startOf({ meeting }: MeetingOverview): string {
  return `${meeting.date}T${meeting.startTime}`;
}

/** "2026-03-13T00:30" of a meeting that is to end after midnight. */
function plannedEndOf({ date, startTime, endTime }: MeetingOverview['meeting']): string {
  return `${isPastMidnight(startTime, endTime) ? addDays(date, 1) : date}T${endTime}`;
}

function wallClock(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
