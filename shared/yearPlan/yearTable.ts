import { capitalise } from '../language/capitalise.ts';
import { danishDate, danishDay, danishMonth, danishTime, danishTimes } from '../language/danishDate.ts';
import type { BlockNode, ParagraphNode, TableCellNode, TableNode } from '../model/richText.ts';
import { bold, bullets, p, spanning, table } from '../richText/build.ts';
import type { YearMeeting } from './yearMeetings.ts';
import { monthsOfYear, themesOn, type MonthView, type YearDeadline, type YearView } from './yearView.ts';

export const meetingColumns = ['times', 'topics', 'place', 'themes', 'deadline'] as const;
export type MeetingColumn = (typeof meetingColumns)[number];

export const monthColumns = ['meetings', 'topics', 'themes', 'deadlines'] as const;
export type MonthColumn = (typeof monthColumns)[number];

/** What a table of a year shows. Its first column is the meeting's day, or the month. */
export type YearTableChoice =
  | { readonly rows: 'meetings'; readonly columns: readonly MeetingColumn[]; readonly openTopics: boolean }
  | { readonly rows: 'months'; readonly columns: readonly MonthColumn[]; readonly openTopics: boolean };

/** The headings as Danish agendas have them, whatever language the screen is in. */
const HEADINGS: Readonly<Record<MeetingColumn | MonthColumn, string>> = {
  times: 'Tidspunkt',
  topics: 'Emner',
  place: 'Sted',
  themes: 'Temaer',
  deadline: 'Frist',
  meetings: 'Møder',
  deadlines: 'Frister',
};

/** A year as an ordinary table of an agenda's text, its topics without a day in a last row over all columns. */
export function yearTable(view: YearView, choice: YearTableChoice): TableNode {
  const columnCount = choice.columns.length + 1;
  const topics = choice.openTopics ? view.openTopics.map(({ title }) => title) : [];
  return table(
    [choice.rows === 'meetings' ? 'Dato' : 'Måned', ...choice.columns.map((column) => HEADINGS[column])],
    ...rowsOf(view, choice),
    ...(topics.length > 0 ? [[openTopicsCell(topics, columnCount)]] : []),
  );
}

type Row = BlockNode[][];

function rowsOf(view: YearView, choice: YearTableChoice): Row[] {
  switch (choice.rows) {
    case 'meetings':
      return view.meetings.map((meeting) => [
        [line(danishDate(meeting.date))],
        ...choice.columns.map((column) => meetingCell(column, meeting, view)),
      ]);
    case 'months':
      return monthsOfYear(view).map((month) => [
        [line(capitalise(danishMonth(month.month)))],
        ...choice.columns.map((column) => monthCell(column, month)),
      ]);
  }
}

function openTopicsCell(topics: readonly string[], columns: number): TableCellNode {
  return spanning(columns, [p(bold('Emner uden fast tidspunkt')), bullets(...topics.map(entry))]);
}

function meetingCell(column: MeetingColumn, meeting: YearMeeting, view: YearView): BlockNode[] {
  const { title, place, entry: planned, date } = meeting;
  switch (column) {
    case 'times':
      return [line(timesOf(meeting))];
    case 'topics':
      return filled([...(title === '' ? [] : [line(title)]), ...listOf(planned?.topics ?? [])]);
    case 'place':
      return [line(place)];
    case 'themes':
      return filled(themesOn(view, date).map((theme) => line(theme.title)));
    case 'deadline':
      return [line(planned?.deadline ? danishDate(planned.deadline) : '')];
  }
}

function monthCell(column: MonthColumn, { meetings, themes, deadlines }: MonthView): BlockNode[] {
  switch (column) {
    case 'meetings':
      return filled(meetings.map((meeting) => line(inOneLine(meeting))));
    case 'topics':
      return filled(listOf(meetings.flatMap((meeting) => meeting.entry?.topics ?? [])));
    case 'themes':
      return filled(themes.map((theme) => line(theme.title)));
    case 'deadlines':
      return filled(deadlines.map((deadline) => line(`${danishDay(deadline.date)}: ${whatFor(deadline)}`)));
  }
}

/** "14. marts, 10.00–12.00, Lyngsø Rådhus" */
function inOneLine(meeting: YearMeeting): string {
  const { date, title, place } = meeting;
  return [danishDay(date), timesOf(meeting), title, place].filter(Boolean).join(', ');
}

function timesOf({ startTime, endTime }: YearMeeting): string {
  if (startTime === null) return '';
  return endTime === null ? danishTime(startTime) : danishTimes(startTime, endTime);
}

function whatFor(deadline: YearDeadline): string {
  switch (deadline.kind) {
    case 'own':
      return deadline.entry.title;
    case 'ofMeeting':
      return `punkter til mødet ${danishDay(deadline.meeting.date)}`;
  }
}

function listOf(topics: readonly string[]): BlockNode[] {
  return topics.length > 0 ? [bullets(...topics.map(entry))] : [];
}

function entry(text: string): BlockNode[] {
  return [line(text)];
}

/** Somebody's own words, which are to stand as they were typed: no sign in them means anything. */
function line(text: string): ParagraphNode {
  return text === '' ? p() : p({ type: 'text', text });
}

/** A cell is never without a paragraph, which the cursor can stand in. */
function filled(blocks: BlockNode[]): BlockNode[] {
  return blocks.length > 0 ? blocks : [p()];
}
