import type { MeetingOverview } from '../../database/meetings.ts';

/** The first meeting that has not ended, by the clock on the wall where the person is. */
export function findNextMeeting(
  meetings: readonly MeetingOverview[],
  now: Date,
): MeetingOverview | undefined {
  const present = wallClock(now);
  return meetings
    .filter(({ meeting }) => `${meeting.date}T${meeting.endTime}` >= present)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)))[0];
}

function startOf({ meeting }: MeetingOverview): string {
  return `${meeting.date}T${meeting.startTime}`;
}

function wallClock(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
