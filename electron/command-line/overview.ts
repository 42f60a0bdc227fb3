import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import { composeOutline, type OutlineEntry, type OutlineItem } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import { compareOrder } from '#shared/agenda/siblings.ts';
import { danishDateWithWeekday, danishTimeRange } from '#shared/language/danishDate.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { statusWords, words } from './messages.ts';

/** A meeting as a page of plain text: its facts, its items with their numbers, and their appendices. */
export function composeOverview(snapshot: MeetingSnapshot): string {
  const outline = composeOutline(snapshot);
  const { body, appendices } = snapshot;
  const numbers = numberAppendices(outline, appendices, body.appendixNumbering);
  const appendixLines = (itemId: string): string[] =>
    appendicesOf(itemId, appendices).map(({ id, title, access }) => {
      const number = numbers.get(id);
      const label = number === undefined ? words.appendix : `${words.appendix} ${number}`;
      return `${label}: ${titleOf(title)}${inBrackets(access === 'closed' && words.closed)}`;
    });
  const agenda = outline.flatMap((entry) => entryLines(entry, appendixLines));
  return [
    ...factLines(snapshot),
    '',
    words.agenda,
    ...(agenda.length > 0 ? agenda : [`  ${words.noItems}`]),
    '',
  ].join('\n');
}

function factLines({ body, meeting, attendance }: MeetingSnapshot): string[] {
  const time = `${danishDateWithWeekday(meeting.date)}, ${danishTimeRange(meeting.startTime, meeting.endTime)}`;
  const people = [...attendance].sort(compareOrder).map(personOf);
  return [
    plain(body.name),
    `${words.meeting} ${plain(time)}`,
    ...(meeting.place.trim() === '' ? [] : [`${words.place}: ${plain(meeting.place)}`]),
    `${words.status}: ${statusWords[meeting.status]}`,
    ...(people.length === 0 ? [] : [`${words.participants}: ${people.join(', ')}`]),
  ];
}

function personOf({ name, status }: Attendance): string {
  const isAway = status === 'apology' || status === 'absent';
  return `${plain(name)}${inBrackets(isAway && words[status])}`;
}

function entryLines(entry: OutlineEntry, appendixLines: (itemId: string) => string[]): string[] {
  if (entry.kind === 'item') return itemLines(entry, appendixLines);
  const number = entry.number === null ? '' : `${entry.number}. `;
  return [
    `  ${number}${titleOf(entry.group.title)}`,
    ...entry.items.flatMap((item) => itemLines(item, appendixLines)).map((line) => `  ${line}`),
  ];
}

function itemLines({ number, item }: OutlineItem, appendixLines: (itemId: string) => string[]): string[] {
  const caseNumber = item.caseNumber.trim() !== '' && `${words.caseNumber} ${plain(item.caseNumber)}`;
  const facts = inBrackets(item.access === 'closed' && words.closed, caseNumber);
  return [
    `${`${number}.`.padStart(5)} ${titleOf(item.title)}${facts}`,
    ...appendixLines(item.id).map((line) => `        ${line}`),
  ];
}

/** " (lukket, sagsnr. 2031-1)", or nothing when there is nothing to say. */
function inBrackets(...facts: readonly (string | false)[]): string {
  const said = facts.filter((fact) => fact !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function titleOf(title: string): string {
  return plain(title) || words.untitled;
}

/** On one line, and without signs that steer a terminal: the text comes from a file that anybody may have written. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
