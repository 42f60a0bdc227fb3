import type { BlockNode, InlineNode, RichText } from '../model/richText.ts';

/** Words as Word counts them: runs of anything that is not white space. */
export function countWords(text: RichText): number {
  return countInBlocks(text.content);
}

function countInBlocks(blocks: readonly BlockNode[]): number {
  return blocks.reduce((sum, block) => sum + countInBlock(block), 0);
}

function countInBlock(block: BlockNode): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'recommendationLead':
      return countInline(block.content ?? []);
    case 'image':
      return 0;
    case 'bulletList':
    case 'orderedList':
    case 'recommendationPoints':
      return block.content.reduce((sum, item) => sum + countInBlocks(item.content), 0);
    case 'table':
      return block.content
        .flatMap((row) => row.content)
        .reduce((sum, cell) => sum + countInBlocks(cell.content), 0);
  }
}

function countInline(nodes: readonly InlineNode[]): number {
  const text = nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
  return text.split(/\s+/).filter(Boolean).length;
}
