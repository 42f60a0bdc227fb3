import { addDays, daysBetween, yearOf } from '../language/civilDate.ts';
import type { Deadline, OpenTopic, Theme, YearEntryFields } from '../model/yearPlan.ts';
import { sameDayIn, sameWeekdayIn } from './recurrence.ts';
import type { YearMeeting, YearPlan } from './yearMeetings.ts';
import { viewYear, type YearView } from './yearView.ts';

/**
 * What another year lacks to be planned as this one was. Meetings keep their weekday (the third Tuesday of March),
 * themes and deadlines their day. What the other year has already is left out, so that a copy made twice adds nothing
 * the second time.
 */
export function copyYear(plan: YearPlan, from: number, to: number): YearEntryFields[] {
  const source = viewYear(plan, from);
  const there = viewYear(plan, to);
  const ownDeadlines = source.deadlines.flatMap((found) => (found.kind === 'own' ? [found.entry] : []));
  return [
    ...source.meetings.map((meeting) => copiedMeeting(meeting, to)),
    ...source.themes.filter((theme) => yearOf(theme.from) === from).map((theme) => copiedTheme(theme, to)),
    ...ownDeadlines.map((deadline) => copiedDeadline(deadline, to)),
    ...source.openTopics.map((topic) => copiedTopic(topic, to)),
  ].filter((entry) => !isThere(entry, there));
}

/** A day for handing in items stays as many days before the meeting as it was. */
function copiedMeeting(meeting: YearMeeting, year: number): YearEntryFields {
  const { startTime, endTime, place, title, entry } = meeting;
  const date = sameWeekdayIn(year, meeting.date);
  const deadline = entry?.deadline ?? null;
  return {
    kind: 'meeting',
    date,
    startTime,
    endTime,
    place,
    title,
    topics: entry?.topics ?? [],
    deadline: deadline === null ? null : addDays(date, daysBetween(meeting.date, deadline)),
    meetingId: null,
  };
}

function copiedTheme({ title, from, to, themeKind, note }: Theme, year: number): YearEntryFields {
  const yearsLong = yearOf(to) - yearOf(from);
  const days = { from: sameDayIn(year, from), to: sameDayIn(year + yearsLong, to) };
  return { kind: 'theme', title, ...days, themeKind, note };
}

function copiedDeadline({ title, date, note }: Deadline, year: number): YearEntryFields {
  return { kind: 'deadline', title, date: sameDayIn(year, date), note };
}

function copiedTopic({ title }: OpenTopic, year: number): YearEntryFields {
  return { kind: 'openTopic', title, year };
}

function isThere(entry: YearEntryFields, { meetings, themes, deadlines, openTopics }: YearView): boolean {
  switch (entry.kind) {
    case 'meeting':
      return meetings.some(({ date }) => date === entry.date);
    case 'theme':
      return themes.some(
        ({ title, from, to }) => title === entry.title && from === entry.from && to === entry.to,
      );
    case 'deadline':
      return deadlines.some(
        (found) => found.kind === 'own' && found.entry.title === entry.title && found.date === entry.date,
      );
    case 'openTopic':
      return openTopics.some(({ title }) => title === entry.title);
  }
}
