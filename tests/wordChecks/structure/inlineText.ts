import type { Inline } from '#shared/document/inline.ts';
import { toLinkTarget } from '../../../electron/word/linkTarget.ts';
import { toXmlText } from '../../../electron/word/xmlText.ts';

/**
 * A line of text as both readers of structure write it: [words](address), and ^ where a note's mark stands. `notes`
 * takes up what the notes say.
 */
export function inlineText(inlines: readonly Inline[], notes: string[] = []): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return toXmlText(inline.text);
        case 'lineBreak':
          return '\n';
        case 'bookmarked':
          return inlineText(inline.content, notes);
        case 'reference':
          return inline.pieces.map(({ text }) => toXmlText(text)).join('');
        case 'link': {
          const address = toLinkTarget(inline.href);
          const words = inlineText(inline.content, notes);
          return address === null ? words : `[${words}](${address})`;
        }
        case 'footnote':
          notes.push(tidy(inlineText(inline.content)));
          return '^';
      }
    })
    .join('');
}

/** Word and mammoth differ in the spaces around breaks and tabs; no-break spaces stay. */
export function tidy(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ').trim();
}
