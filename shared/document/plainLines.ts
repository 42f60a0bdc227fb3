import type { Inline } from './inline.ts';
import { textRun } from './inline.ts';

/** A text typed over several lines as inlines. */
export function linesWithBreaks(text: string): Inline[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index): Inline[] =>
      index === 0 ? [textRun(line)] : [{ kind: 'lineBreak' }, textRun(line)],
    );
}
