import type { RichText } from '../model/richText.ts';
import { isWrittenLine, nodeLinesOf } from './nodeLines.ts';

/** Whether there is anything to read in a text: words, a picture or a table. */
export function isWrittenText({ content }: RichText): boolean {
  return (
    content.some(({ type }) => type === 'image' || type === 'table') ||
    nodeLinesOf(content).some((line) => isWrittenLine(line))
  );
}
