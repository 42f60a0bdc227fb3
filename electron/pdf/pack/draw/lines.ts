import type { Inline } from '#shared/document/inline.ts';
import type { Face, Faces } from './faces.ts';

/** A piece of a line in one look. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly href: string | null;
  /** In points. */
  readonly width: number;
}

export type Line = readonly Piece[];

export function widthOf(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

interface Type {
  readonly faces: Faces;
  readonly size: number;
  readonly isBold: boolean;
}

/** Text as lines no wider than `room` (in points). A word that is wider than a line by itself is broken. */
export function breakLines(content: readonly Inline[], room: number, type: Type): Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const startLine = (): void => {
    lines.push([]);
    used = 0;
  };
  const put = (piece: Piece): void => {
    if (used === 0 && piece.text === ' ') return;
    if (used > 0 && used + piece.width > room && piece.text !== ' ') startLine();
    if (piece.width > room && piece.text.length > 1) {
      for (const sign of piece.text) put(asPiece(sign, piece, type.size));
      return;
    }
    lines.at(-1)!.push(piece);
    used += piece.width;
  };
  for (const piece of piecesOf(content, null, type)) {
    if (piece === 'break') startLine();
    else put(piece);
  }
  return lines.map(joined);
}

function piecesOf(content: readonly Inline[], href: string | null, type: Type): (Piece | 'break')[] {
  return content.flatMap((inline): (Piece | 'break')[] => {
    switch (inline.kind) {
      case 'text': {
        const isBold = type.isBold || inline.marks.includes('bold');
        const face = isBold ? type.faces.bold : type.faces.regular;
        return inline.text
          .split(/([ \t\n\r]+)/)
          .filter((word) => word !== '')
          .map((word) => asPiece(/^[ \t\n\r]+$/.test(word) ? ' ' : word, { face, href }, type.size));
      }
      case 'lineBreak':
        return ['break'];
      case 'link':
        return piecesOf(inline.content, inline.href, type);
      case 'bookmarked':
        return piecesOf(inline.content, href, type);
      case 'reference':
      case 'footnote':
        // A pack's own pages have neither.
        return [];
    }
  });
}

function asPiece(text: string, { face, href }: Pick<Piece, 'face' | 'href'>, size: number): Piece {
  return { text, face, href, width: face.width(text, size) };
}

/** Neighbours in one look as one piece, without the space that a line ends with. */
function joined(pieces: readonly Piece[]): Line {
  const line: Piece[] = [];
  const end = pieces.at(-1)?.text === ' ' ? pieces.length - 1 : pieces.length;
  for (const piece of pieces.slice(0, end)) {
    const last = line.at(-1);
    if (last && last.face === piece.face && last.href === piece.href) {
      line[line.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    } else line.push(piece);
  }
  return line;
}
