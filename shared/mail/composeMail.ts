import { composeOutline, type OutlineEntry, type OutlineItem } from '../agenda/outline.ts';
import { danishDateAndTimes, danishDateWithWeekday } from '../language/danishDate.ts';
import type { Words } from '../layouts/words.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';

/** An agenda at a glance, for the text of an e-mail: the same in plain text and in HTML. */
export interface MailText {
  readonly text: string;
  readonly html: string;
}

interface Line {
  /** '' for a group without a number. */
  readonly number: string;
  readonly title: string;
  readonly details: string;
  readonly isGroup: boolean;
}

/**
 * What the meeting is, when and where, and its items. A closed item says what outsiders may know of it and nothing else:
 * a mail is sent on.
 */
export function composeMail(
  snapshot: Pick<MeetingSnapshot, 'body' | 'meeting' | 'groups' | 'items'>,
  words: Words,
  firstNumber: number,
): MailText {
  const { body, meeting } = snapshot;
  const subject = `${words.agenda}: ${body.name}, ${danishDateWithWeekday(meeting.date)}`;
  const facts = [
    [words.time, danishDateAndTimes(meeting.date, meeting.startTime, meeting.endTime)],
    [words.place, placeOnOneLine(meeting.place)],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : [{ label, value }]));
  const lines = composeOutline(snapshot, { firstNumber }).flatMap((entry) => linesOf(entry, words));
  return {
    text: [
      subject,
      '',
      ...facts.map(({ label, value }) => `${label}: ${value}`),
      '',
      ...lines.map(asText),
      '',
    ].join('\n'),
    html: [
      `<p><b>${escape(subject)}</b></p>`,
      `<p>${facts.map(({ label, value }) => `${escape(label)}: ${escape(value)}`).join('<br>')}</p>`,
      `<table cellpadding="2" cellspacing="0">${lines.map(asHtml).join('')}</table>`,
    ].join(''),
  };
}

function placeOnOneLine(place: string): string {
  return place
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
}

function linesOf(entry: OutlineEntry, words: Words): Line[] {
  if (entry.kind === 'item') return [lineOf(entry, words)];
  const { group, number, items } = entry;
  const isShown = number !== null || (items.length > 0 && group.title.trim() !== '');
  const heading = { number: withStop(number ?? ''), title: group.title.trim(), details: '', isGroup: true };
  return [...(isShown ? [heading] : []), ...items.map((item) => lineOf(item, words))];
}

function lineOf({ item, number }: OutlineItem, words: Words): Line {
  const isClosed = item.access === 'closed';
  const title = isClosed
    ? item.publicTitle.trim() || words.closedItem
    : item.title.trim() || words.untitledItem;
  const facts = [
    { label: words.presenter, value: item.presenter.trim() },
    { label: words.caseNumber, value: item.caseNumber.trim() },
  ].flatMap(({ label, value }) => (value === '' ? [] : [`${label} ${value}`]));
  const isBare = isClosed || item.withdrawn;
  return {
    number: withStop(number),
    title: item.withdrawn ? `${title} (${words.withdrawn})` : title,
    details: isBare ? '' : facts.join(', '),
    isGroup: false,
  };
}

function withStop(number: string): string {
  return number === '' || number.includes('.') ? number : `${number}.`;
}

function asText({ number, title, details, isGroup }: Line): string {
  const line = `${number} ${title}${details === '' ? '' : ` (${details})`}`.trim();
  return isGroup ? `\n${line}` : line;
}

function asHtml({ number, title, details, isGroup }: Line): string {
  const shown = isGroup ? `<b>${escape(title)}</b>` : escape(title);
  const below = details === '' ? '' : `<br><small>${escape(details)}</small>`;
  return `<tr><td valign="top">${escape(number)}</td><td>${shown}${below}</td></tr>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
