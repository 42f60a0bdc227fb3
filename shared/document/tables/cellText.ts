import type { FlowBlock } from '../flow.ts';
import type { Inline } from '../inline.ts';

/** The lines of text in a cell, one for each paragraph, heading or list item, without marks. */
export function linesOf(blocks: readonly FlowBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [textOf(block.content)];
      case 'picture':
        return [];
      case 'list':
        return block.items.flatMap((item) => linesOf(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks)));
    }
  });
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'lineBreak':
          return ' ';
        case 'link':
        case 'bookmarked':
          return textOf(inline.content);
        case 'reference':
          return inline.pieces.map(({ text }) => text).join('');
        case 'footnote':
          // Its mark takes next to no room, and the note stands at the foot of the page.
          return '';
      }
    })
    .join('');
}
