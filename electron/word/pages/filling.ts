import type { BlockLayout, PageLayout } from 'docx/layout';

/** What stands on a page, measured from the top of its text, in pixels. */
export interface Filling {
  /** Where the last line or row ends. */
  readonly text: number;
  /** Where the text would have to end: above the footnotes, at the latest at the margin. */
  readonly limit: number;
  readonly notes: number;
}

interface Measured {
  readonly y: number;
  readonly height: number;
}

/** The line above footnotes, and the room around it. */
const ROOM_ABOVE_NOTES = 9;

/** `top`: where the text of the page begins, from the top of the paper. `bottom`: the margin below it in millimetres. */
export function fillingOf({ body, footnotes, height }: PageLayout, top: number, bottom: number): Filling {
  const margin = height - (bottom / 25.4) * 96;
  const noteLines = footnotes.flatMap(({ content }) => content.flatMap(linesOf));
  const notesTop = Math.min(...noteLines.map(({ y }) => y));
  return {
    text: Math.max(0, ...body.flatMap(linesOf).map(bottomOf)) - (body.length > 0 ? top : 0),
    limit: (noteLines.length > 0 ? notesTop - ROOM_ABOVE_NOTES : margin) - top,
    notes: noteLines.length > 0 ? Math.max(...noteLines.map(bottomOf)) - notesTop : 0,
  };
}

/** The lines of a paragraph, the rows of a table. */
export function linesOf(block: BlockLayout): readonly Measured[] {
  return block.type === 'paragraph' ? block.lines : block.rows;
}

export function bottomOf({ y, height }: Measured): number {
  return y + height;
}
