import { addDays, daysBetween } from '../language/civilDate.ts';
import type { Meeting } from '../model/meeting.ts';
import { meetingsOfPlan, plannedOn, type YearPlan } from '../yearPlan/yearMeetings.ts';

type Facts = Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'place'>;

const DAYS_IN_WEEK = 7;
/** Where there is no rhythm to be seen yet: bodies meet on the same weekday, four weeks later. */
const USUAL_GAP = 4 * DAYS_IN_WEEK;
/** Older meetings say little of when the body meets now. */
const MEETINGS_LOOKED_AT = 7;
const USUAL_TIMES = { startTime: '09:00', endTime: '12:00' };

/**
 * The facts that a body's next meeting will probably have. The day is the next one planned, otherwise it follows from
 * the rhythm of the earlier meetings; `date` is another day that was chosen. Times and place are those planned for the
 * day, otherwise those of the last meeting.
 */
export function suggestMeeting(plan: YearPlan, today: string, date = suggestDay(plan, today)): Facts {
  const last = plan.meetings.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  const planned = plannedOn(plan, date);
  return {
    date,
    startTime: planned?.startTime ?? last?.startTime ?? USUAL_TIMES.startTime,
    endTime: planned?.endTime ?? last?.endTime ?? USUAL_TIMES.endTime,
    place: planned?.place || (last?.place ?? ''),
  };
}

function suggestDay(plan: YearPlan, today: string): string {
  const planned = meetingsOfPlan(plan).find(({ date, meeting }) => meeting === null && date >= today);
  const dates = plan.meetings.map(({ date }) => date);
  return planned?.date ?? nextInRhythm(dates, today);
}

/**
 * As many whole weeks after the last of the days as there mostly are between two of them, and never before `today`;
 * today itself where there are none. Days as "2031-03-14", in any order.
 */
export function nextInRhythm(dates: readonly string[], today: string): string {
  const inOrder = [...new Set(dates)].toSorted().slice(-MEETINGS_LOOKED_AT);
  const last = inOrder.at(-1);
  if (last === undefined) return today;
  const gap = usualGap(inOrder);
  const gapsUntilToday = Math.ceil(daysBetween(last, today) / gap);
  return addDays(last, gap * Math.max(1, gapsUntilToday));
}

/** The middle one of the gaps, in days, rounded to whole weeks. */
function usualGap(inOrder: readonly string[]): number {
  const gaps = inOrder.slice(1).map((date, index) => daysBetween(inOrder[index] ?? date, date));
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (middle === undefined) return USUAL_GAP;
  return Math.max(1, Math.round(middle / DAYS_IN_WEEK)) * DAYS_IN_WEEK;
}
