import { danishDateWithWeekday } from '#shared/language/danishDate.ts';
import type { PackageContent } from '#shared/package/content.ts';
import type { HandBack } from '#shared/package/handBack.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { noteWords, words } from './messages.ts';
import { composeOverview, plain } from './overview.ts';

/** What a package holds, as a page of plain text or as JSON. */
export function showContent(content: PackageContent, asJson: boolean): string {
  switch (content.kind) {
    case 'meeting':
      return asJson ? toJson(content.snapshot) : composeOverview(content.snapshot);
    case 'annotations':
      return asJson ? toJson(content.handBack) : composeNotes(content.handBack);
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function composeNotes({ meeting, author, annotations }: HandBack): string {
  const notes = annotations.map(({ kind, itemTitle, content }) => {
    const text = plain(linesOf(content).join(' '));
    return `  ${noteWords[kind]}, ${plain(itemTitle) || words.untitled}: ${text}`;
  });
  return [
    `${noteWords.notesTo} ${plain(meeting.bodyName)}, ${danishDateWithWeekday(meeting.date)}`,
    `${noteWords.author}: ${plain(author)}`,
    '',
    ...(notes.length > 0 ? notes : [`  ${noteWords.none}`]),
    '',
  ].join('\n');
}
