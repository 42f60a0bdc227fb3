import type { BlockNode, RichText } from '../model/richText.ts';
import { linesOf } from '../richText/lines.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';

/** Some of a text's outermost blocks, one after the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of some blocks as they are kept to be found again: formats count for nothing. */
export function wordsIn(blocks: readonly BlockNode[]): string {
  return linesOf({ type: 'doc', content: [...blocks] }).join('\n');
}

/** Where words that Punkt wrote still stand as they were; null where somebody has changed them. */
export function findWritten({ content }: RichText, written: string): Stretch | null {
  if (written === '') return null;
  for (let from = 0; from < content.length; from += 1) {
    const to = endOfMatch(content, from, written);
    if (to !== null) return { from, to };
  }
  return null;
}

function endOfMatch(content: readonly BlockNode[], from: number, written: string): number | null {
  for (let to = from + 1; to <= content.length; to += 1) {
    const words = wordsIn(content.slice(from, to));
    if (words === written) return to;
    if (words !== '' && !written.startsWith(`${words}\n`)) return null;
  }
  return null;
}

/** The text with other blocks in the place of a stretch. Where nothing is left, an empty line is. */
export function replaceStretch(
  text: RichText,
  { from, to }: Stretch,
  blocks: readonly BlockNode[],
): RichText {
  const content = text.content.toSpliced(from, to - from, ...blocks);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** Behind the last words, in the place of the empty lines there. */
export function endOfText({ content }: RichText): Stretch {
  const last = content.findLastIndex((block) => !isEmpty(block));
  return { from: last + 1, to: content.length };
}

function isEmpty(block: BlockNode): boolean {
  return block.type === 'paragraph' && !nodeLinesOf([block]).some(isWrittenLine);
}
