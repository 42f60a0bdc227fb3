import type { BlockNode, InlineNode, ReferenceNode, RichText } from '../model/richText.ts';

/** Every line of text, in reading order: paragraphs, headings and a recommendation's lead, wherever they stand. */
export function nodeLinesOf(blocks: readonly BlockNode[]): (readonly InlineNode[])[] {
  return blocks.flatMap((block): (readonly InlineNode[])[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'recommendationLead':
        return [block.content ?? []];
      case 'image':
        return [];
      case 'blockquote':
        return nodeLinesOf(block.content);
      case 'bulletList':
      case 'orderedList':
      case 'recommendationPoints':
        return block.content.flatMap((item) => nodeLinesOf(item.content));
      case 'table':
        return block.content.flatMap((row) => row.content).flatMap((cell) => nodeLinesOf(cell.content));
    }
  });
}

/** Whether a reader would see anything in the line. A note's mark is something, and so is a reference. */
export function isWrittenLine(line: readonly InlineNode[] = []): boolean {
  return line.some((node) => {
    switch (node.type) {
      case 'text':
        return node.text.trim() !== '';
      case 'footnote':
      case 'reference':
        return true;
      case 'hardBreak':
        return false;
    }
  });
}

/** The references of a text in reading order, those in its footnotes among them. */
export function referencesIn(text: RichText): ReferenceNode[] {
  return nodeLinesOf(text.content)
    .flat()
    .flatMap((node) => (node.type === 'footnote' ? (node.content ?? []) : [node]))
    .filter((node) => node.type === 'reference');
}

export function countFootnotes(text: RichText): number {
  return nodeLinesOf(text.content)
    .flat()
    .filter((node) => node.type === 'footnote').length;
}
