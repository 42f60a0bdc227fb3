import type { Inline } from '#shared/document/inline.ts';
import { toXmlText } from '../xmlText.ts';

interface TextOnLines {
  /** What stands on the lines before the cut, and on all lines. */
  readonly before: string;
  readonly whole: string;
  /** The number of the paragraph's first note. */
  readonly firstNote: number;
}

/**
 * How many signs of a paragraph stand on the lines before a cut. In the layout's text a label or a marker stands first,
 * a note has its number where its mark is, and a line break is nothing; the tree's signs are those of `countSigns`.
 */
export function signsOnLines(content: readonly Inline[], { before, whole, firstNote }: TextOnLines): number {
  const pieces = piecesOf(content, firstNote);
  const label = whole.length - pieces.reduce((sum, { onLine }) => sum + onLine, 0);
  let left = before.length - label;
  let signs = 0;
  for (const piece of pieces) {
    if (left < piece.onLine || (left === 0 && piece.onLine > 0)) return signs + Math.max(0, left);
    left -= piece.onLine;
    signs += piece.signs;
  }
  return signs;
}

/** A part of a paragraph: how many signs it has in the tree, and how many in the layout's text. */
interface Piece {
  readonly signs: number;
  readonly onLine: number;
}

function piecesOf(content: readonly Inline[], firstNote: number): Piece[] {
  let note = firstNote;
  return content.flatMap((inline): Piece[] => {
    switch (inline.kind) {
      case 'text':
        return [textPiece(inline.text)];
      case 'lineBreak':
        return [{ signs: 1, onLine: 0 }];
      case 'footnote':
        return [{ signs: 1, onLine: String(note++).length }];
      case 'link':
      case 'bookmarked':
        return piecesOf(inline.content, note);
      case 'reference':
        return inline.pieces.map(({ text }) => textPiece(text));
    }
  });
}

function textPiece(text: string): Piece {
  return { signs: text.length, onLine: toXmlText(text).length };
}
