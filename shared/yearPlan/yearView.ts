import { monthOf, months, yearOf, type Month } from '../language/civilDate.ts';
import type { Deadline, OpenTopic, Theme } from '../model/yearPlan.ts';
import { meetingsOfPlan, type YearMeeting, type YearPlan } from './yearMeetings.ts';

/** A day by which something must be done: an entry of its own, or the last day for a meeting's items. */
export type YearDeadline =
  | { readonly kind: 'own'; readonly date: string; readonly entry: Deadline }
  | { readonly kind: 'ofMeeting'; readonly date: string; readonly meeting: YearMeeting };

/** One of a body's years, in the order of its days. */
export interface YearView {
  readonly year: number;
  readonly meetings: readonly YearMeeting[];
  readonly deadlines: readonly YearDeadline[];
  /** Those that run in the year, also when they begin before it or end after it. */
  readonly themes: readonly Theme[];
  readonly openTopics: readonly OpenTopic[];
}

export function viewYear(plan: YearPlan, year: number): YearView {
  const all = meetingsOfPlan(plan);
  const { entries } = plan;
  const own = entries.filter((entry) => entry.kind === 'deadline');
  const deadlines = [
    ...own.map((entry): YearDeadline => ({ kind: 'own', date: entry.date, entry })),
    ...all.flatMap((meeting): YearDeadline[] => {
      const date = meeting.entry?.deadline ?? null;
      return date === null ? [] : [{ kind: 'ofMeeting', date, meeting }];
    }),
  ];
  return {
    year,
    meetings: all.filter(({ date }) => yearOf(date) === year),
    deadlines: deadlines.filter(({ date }) => yearOf(date) === year).toSorted(byDay),
    themes: entries
      .filter((entry) => entry.kind === 'theme')
      .filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to))
      .toSorted((a, b) => (a.from + a.to + a.id).localeCompare(b.from + b.to + b.id)),
    openTopics: entries
      .filter((entry) => entry.kind === 'openTopic')
      .filter((topic) => topic.year === year)
      .toSorted((a, b) => (a.createdAt + a.id).localeCompare(b.createdAt + b.id)),
  };
}

/** Whether there is nothing in a year. */
export function isEmptyYear({ meetings, deadlines, themes, openTopics }: YearView): boolean {
  return meetings.length + deadlines.length + themes.length + openTopics.length === 0;
}

function byDay(a: { date: string }, b: { date: string }): number {
  return a.date.localeCompare(b.date);
}

/** What there is in one month of a year. */
export interface MonthView extends Pick<YearView, 'meetings' | 'deadlines' | 'themes'> {
  readonly month: Month;
}

/** The year month by month, all twelve. A theme stands in every month that it runs in. */
export function monthsOfYear({ year, meetings, deadlines, themes }: YearView): MonthView[] {
  return months.map((month) => ({
    month,
    meetings: meetings.filter(({ date }) => monthOf(date) === month),
    deadlines: deadlines.filter(({ date }) => monthOf(date) === month),
    themes: themes.filter((theme) => runsIn(theme, year, month)),
  }));
}

function runsIn({ from, to }: Theme, year: number, month: Month): boolean {
  const wanted = monthText(year, month);
  return from.slice(0, wanted.length) <= wanted && wanted <= to.slice(0, wanted.length);
}

/** "2031-03" */
function monthText(year: number, month: Month): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The themes that run on a day. */
export function themesOn({ themes }: Pick<YearView, 'themes'>, date: string): Theme[] {
  return themes.filter(({ from, to }) => from <= date && date <= to);
}
