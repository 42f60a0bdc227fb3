import type { BlockNode, InlineNode } from '../../model/richText.ts';
import { isWrittenLine } from '../../richText/nodeLines.ts';

/** Whether something other than white space is written in the text. A table counts, even with empty cells, and so does a picture. */
export function isWritten(nodes: readonly BlockNode[]): boolean {
  return nodes.some((node) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'recommendationLead':
        return isWrittenLine(node.content);
      case 'blockquote':
        return isWritten(node.content);
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

/** A line's text without its marks. */
export function plainText(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
