import type { InlineNode, RichText } from '../model/richText.ts';
import { nodeLinesOf } from '../richText/nodeLines.ts';

/** Words as Word counts them, footnotes included: runs of anything that is not white space. */
export function countWords(text: RichText): number {
  return nodeLinesOf(text.content).reduce((sum, line) => sum + countInLine(line), 0);
}

function countInLine(line: readonly InlineNode[]): number {
  const words = line.map(withoutNotes).join('').split(/\s+/).filter(Boolean).length;
  return line.reduce(
    (sum, node) => (node.type === 'footnote' ? sum + countInLine(node.content ?? []) : sum),
    words,
  );
}

function withoutNotes(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return ' ';
    case 'reference':
      // Two words, whatever the number will be: "bilag 4".
      return '– –';
    case 'footnote':
      return '';
  }
}
