import { addDays } from '../language/civilDate.ts';
import type { Action } from '../model/decision.ts';

/** todos: tasks (VTODO), every one of them; events: whole days (VEVENT), of those with a due date. */
export type CalendarForm = 'todos' | 'events';

/** An action as a calendar is to show it. */
export interface CalendarEntry {
  readonly action: Action;
  /** What stands below its title, line by line. */
  readonly description: string;
}

const MOST_OCTETS = 75;

/**
 * Actions as an iCalendar file (RFC 5545), which Outlook and other calendars read. Outlook reads events only. An entry
 * keeps its UID, so that reading a later file again changes it instead of adding another.
 */
export function calendarFile(entries: readonly CalendarEntry[], form: CalendarForm): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Punkt//Opfølgning//DA',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => (form === 'todos' ? todo(entry) : event(entry))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function todo(entry: CalendarEntry): string[] {
  const { dueDate, doneAt } = entry.action;
  return [
    'BEGIN:VTODO',
    ...common(entry, 'todo'),
    ...(dueDate === null ? [] : [`DUE;VALUE=DATE:${compact(dueDate)}`]),
    ...(doneAt === null
      ? ['STATUS:NEEDS-ACTION']
      : ['STATUS:COMPLETED', `COMPLETED:${utc(doneAt)}`, 'PERCENT-COMPLETE:100']),
    'END:VTODO',
  ];
}

/** The day itself, without blocking it. DTEND is the day after: it is not part of the event. */
function event(entry: CalendarEntry): string[] {
  const { dueDate } = entry.action;
  if (dueDate === null) return [];
  return [
    'BEGIN:VEVENT',
    ...common(entry, 'event'),
    `DTSTART;VALUE=DATE:${compact(dueDate)}`,
    `DTEND;VALUE=DATE:${compact(addDays(dueDate, 1))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function common({ action, description }: CalendarEntry, kind: string): string[] {
  return [
    `UID:${kind}-${action.id}`,
    `DTSTAMP:${utc(action.updatedAt)}`,
    `CREATED:${utc(action.createdAt)}`,
    `LAST-MODIFIED:${utc(action.updatedAt)}`,
    `SUMMARY:${text(action.what)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
  ];
}

/** A value of type TEXT. */
function text(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** "2031-05-01" → "20310501" */
function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** "2031-03-05T08:00:00.000Z" → "20310305T080000Z" */
function utc(moment: string): string {
  return `${moment.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** No line is longer than 75 octets; what goes on in the next one begins with a space. No letter is split. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  return Array.from(line)
    .map((sign) => {
      const size = encoder.encode(sign).length;
      const breaks = octets + size > MOST_OCTETS;
      octets = breaks ? size + 1 : octets + size;
      return breaks ? `\r\n ${sign}` : sign;
    })
    .join('');
}
