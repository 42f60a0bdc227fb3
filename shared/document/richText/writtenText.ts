import type { BlockNode, InlineNode } from '../../model/richText.ts';

/** Whether something other than white space is written in the text. A table counts, even with empty cells, and so does a picture. */
export function isWritten(nodes: readonly BlockNode[]): boolean {
  return nodes.some((node) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'recommendationLead':
        return isWrittenLine(node.content);
      case 'bulletList':
      case 'orderedList':
      case 'recommendationPoints':
        return node.content.some((item) => isWritten(item.content));
      case 'table':
      case 'image':
        return true;
    }
  });
}

export function isWrittenLine(nodes: readonly InlineNode[] = []): boolean {
  return nodes.some((node) => node.type === 'text' && node.text.trim() !== '');
}

/** A line's text without its marks. */
export function plainText(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
