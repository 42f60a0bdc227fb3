import type { Footnote, Inline } from '../inline.ts';
import type { Block } from '../tree.ts';

/** The footnotes of a document in reading order: the first is number 1. */
export function notesIn(blocks: readonly Block[]): Footnote[] {
  return blocks.flatMap((block): Footnote[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'fact':
        return notesOf(block.content);
      case 'list':
        return block.items.flatMap((item) => notesIn(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.cells.flatMap((cell) => notesIn(cell.blocks)));
      case 'factTable':
        return block.rows.flatMap((row) => notesOf(row.content));
      case 'itemHeading':
      case 'groupHeading':
      case 'meetingLine':
      case 'nameTable':
      case 'overviewTable':
      case 'contents':
      case 'picture':
        return [];
    }
  });
}

/** In a note there are none. */
function notesOf(inlines: readonly Inline[]): Footnote[] {
  return inlines.filter((inline) => inline.kind === 'footnote');
}
