import type { AttachReason, PackWords } from '../../layouts/packWords.ts';
import { textRun } from '../inline.ts';
import type { CoverLine } from './cover.ts';
import type { PackedAppendix } from './appendixPack.ts';

/** The page that stands in a pack for a file that has none: what it is, why, and how it is opened. */
export function composeAttachedPage(
  { label, title }: PackedAppendix,
  fileName: string,
  reason: AttachReason,
  words: PackWords,
): CoverLine[] {
  return [
    { role: 'contentsHeading', content: [textRun(`${label}. ${title}`)] },
    {
      role: 'body',
      content: [textRun(words.isAttached), { kind: 'lineBreak' }, textRun(fileName, 'bold')],
    },
    { role: 'body', content: [textRun(words.because[reason])] },
    { role: 'body', content: [textRun(words.howToOpen)] },
  ];
}
