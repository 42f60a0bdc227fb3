import type { ImageAttributes } from '../model/picture.ts';
import type { BlockNode, RichText } from '../model/richText.ts';

/** Every picture in a text, in reading order, those in lists and tables too. */
export function imagesIn(text: RichText): ImageAttributes[] {
  return text.content.flatMap(imagesInBlock);
}

function imagesInBlock(block: BlockNode): ImageAttributes[] {
  switch (block.type) {
    case 'image':
      return [block.attrs];
    case 'paragraph':
    case 'heading':
    case 'recommendationLead':
      return [];
    case 'bulletList':
    case 'orderedList':
    case 'recommendationPoints':
      return block.content.flatMap((item) => item.content.flatMap(imagesInBlock));
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap(imagesInBlock)),
      );
  }
}
