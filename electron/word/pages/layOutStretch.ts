import { layoutDocument, type DocumentLayout } from 'docx/layout';
import { notesIn } from '#shared/document/pages/notes.ts';
import { createDocument } from '../createDocument.ts';
import { rowCutter } from './cutRow.ts';
import type { PieceSource } from './layOutPiece.ts';
import { measurePiece, topOf } from './measurePiece.ts';
import { numberingsFrom } from './numberingsFrom.ts';
import type { PagePosition, PieceLayout } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';
import type { Opening } from './plannedPages.ts';

type Pages = DocumentLayout['pages'];

/**
 * Lays out pieces that follow one another in one go, which takes a fraction of what laying out each of them takes:
 * styles, headers and footers are read once. Gives what `layOutPiece` would give of each; null where something in them
 * cannot be laid out exactly, and each must be laid out by itself. `above`: what the first one's first page holds.
 */
export function layOutStretch(
  { tree, profile, files }: PieceSource,
  stretch: readonly Piece[],
  above: PagePosition | null,
): PieceLayout[] | null {
  const blocks = stretch.flatMap((piece) => piece.blocks);
  const next = stretch.at(-1)?.next ?? null;
  const isFirstPart = stretch[0]?.isFirst === true;
  const numbered = { ...tree, headingNumberings: numberingsFrom(tree.headingNumberings, blocks) };
  const part = { blocks, next, isFirstPart, files, above };
  const { document, places } = createDocument(numbered, profile, part);
  const { pages, stoppedAt } = layoutDocument(document, { guess: true });
  if (stoppedAt !== undefined || pages.some(({ guesses = [] }) => guesses.length > 0)) return null;
  const common = { profile, top: topOf(pages), cutRow: rowCutter(tree, profile, files) };
  const layouts: PieceLayout[] = [];
  let page = 0;
  for (const { piece, ownPlaces, opening, end } of spansOf(stretch, places, notesAbove(above))) {
    if (layouts.length > 0 && piece.startsPage) page += 1;
    const own = pagesFrom(page, end, pages);
    layouts.push(
      measurePiece({
        ...common,
        blocks: piece.blocks,
        places: ownPlaces,
        layout: { pages: own },
        isFirst: piece.isFirst,
        opening,
      }),
    );
    page += own.length - 1;
  }
  return layouts;
}

/** Where a piece stands in the layout of a stretch. */
interface Span {
  readonly piece: Piece;
  readonly ownPlaces: readonly number[];
  /** What stands before it, and before what comes after it. */
  readonly opening: Opening;
  readonly end: Opening;
}

function spansOf(stretch: readonly Piece[], places: readonly number[], notesBefore: number): Span[] {
  let blocks = 0;
  let notes = notesBefore;
  return stretch.map((piece) => {
    const opening = { paragraphs: places[blocks] ?? 0, notes };
    const ownPlaces = places.slice(blocks, blocks + piece.blocks.length);
    blocks += piece.blocks.length;
    notes += notesIn(piece.blocks).length;
    return { piece, ownPlaces, opening, end: { paragraphs: places[blocks] ?? Infinity, notes } };
  });
}

/** What fills the foot of the first page is one note, however high. */
function notesAbove(above: PagePosition | null): number {
  return above !== null && above.notes > 0 ? 1 : 0;
}

/** The pages from one on to that on which the piece ends, without what comes after the end. */
function pagesFrom(page: number, end: Opening, pages: Pages): Pages {
  const isBeyond = ({ body }: Pages[number]): boolean => !body.some(({ index }) => index < end.paragraphs);
  const later = pages.slice(page + 1).findIndex(isBeyond);
  return pages.slice(page, later < 0 ? pages.length : page + 1 + later).map((each) => ({
    ...each,
    body: each.body.filter(({ index }) => index < end.paragraphs),
    footnotes: each.footnotes.filter(({ noteNumber }) => Number(noteNumber) <= end.notes),
  }));
}
