import type { RichText } from '../model/richText.ts';
import { doc, p } from '../richText/build.ts';
import { lineOf } from '../richText/lines.ts';
import { nodeLinesOf } from '../richText/nodeLines.ts';

/** A note as it is written in a field, a paragraph on each line. */
export function textOfNote(content: RichText): string {
  return nodeLinesOf(content.content)
    .map((line) => lineOf(line))
    .join('\n');
}

export function noteOfText(text: string): RichText {
  return doc(
    ...text.split('\n').map((line) => p(...(line === '' ? [] : [{ type: 'text' as const, text: line }]))),
  );
}
