import type { FlowBlock, Picture } from './flow.ts';
import type { Block } from './tree.ts';

/** Every picture among the blocks, in reading order, those in lists and tables too. */
export function picturesIn(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block): Picture[] => {
    switch (block.kind) {
      case 'picture':
        return [block];
      case 'list':
        return block.items.flatMap((item) => picturesIn(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.cells.flatMap((cell) => picturesIn(cell.blocks)));
      case 'paragraph':
      case 'heading':
      case 'fact':
      case 'itemHeading':
      case 'groupHeading':
      case 'meetingLine':
      case 'factTable':
      case 'nameTable':
      case 'overviewTable':
      case 'contents':
        return [];
    }
  });
}

/** How high each picture is for the width of the text around it. */
export function pictureRatios(blocks: readonly FlowBlock[]): number[] {
  return picturesIn(blocks).map(({ pixels, share }) => (share * pixels.height) / pixels.width);
}
