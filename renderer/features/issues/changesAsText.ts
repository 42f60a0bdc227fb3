import type { TFunction } from 'i18next';
import type { AgendaChanges } from '#shared/changes/changes.ts';
import type { WordPiece } from '#shared/changes/words.ts';
import { describeItemChange, describeMeetingChange, type ChangeLine } from './describeChange.ts';

/** All the changes as plain text, to be pasted in a mail or printed. What went stands in [-…-], what came in [+…+]. */
export function changesAsText(title: string, { meeting, items }: AgendaChanges, t: TFunction): string {
  const parts = [
    title,
    ...(meeting.length > 0
      ? [
          [t('changes.ofMeeting'), ...meeting.map((change) => asText(describeMeetingChange(change, t)))].join(
            '\n',
          ),
        ]
      : []),
    ...items.map((item) =>
      [
        t('changes.itemTitle', { number: item.number, title: item.title || t('item.untitled') }),
        ...item.changes.map((change) => asText(describeItemChange(change, t))),
      ].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function asText({ text, words }: ChangeLine): string {
  return words.length === 0 ? `- ${text}` : `- ${text}: ${words.map(pieceAsText).join('')}`;
}

function pieceAsText({ kind, text }: WordPiece): string {
  switch (kind) {
    case 'same':
      return text;
    case 'added':
      return `[+${text}+]`;
    case 'removed':
      return `[-${text}-]`;
  }
}
