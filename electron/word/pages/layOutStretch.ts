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
  { tree, profile, pictures }: PieceSource,
  pieces: readonly Piece[],
  above: PagePosition | null,
): PieceLayout[] | null {
  const blocks = pieces.flatMap((piece) => piece.blocks);
  const [first] = pieces;
  const next = pieces.at(-1)?.next ?? null;
  const numbered = { ...tree, headingNumberings: numberingsFrom(tree.headingNumberings, blocks) };
  const part = { blocks, next, isFirstPart: first?.isFirst === true, pictures, above };
  const { document, places } = createDocument(numbered, profile, part);
  const { pages, stoppedAt } = layoutDocument(document, { guess: true });
  if (stoppedAt !== undefined || pages.some(({ guesses = [] }) => guesses.length > 0)) return null;
  const cutRow = rowCutter(tree, profile, pictures);
  const top = topOf(pages);
  const layouts: PieceLayout[] = [];
  let blocksBefore = 0;
  let notes = above !== null && above.notes > 0 ? 1 : 0;
  let page = 0;
  for (const piece of pieces) {
    const opening: Opening = { paragraphs: places[blocksBefore]!, notes };
    const ownPlaces = places.slice(blocksBefore, blocksBefore + piece.blocks.length);
    blocksBefore += piece.blocks.length;
    notes += notesIn(piece.blocks).length;
    const end: Opening = { paragraphs: places[blocksBefore] ?? Number.POSITIVE_INFINITY, notes };
    const before = layouts.at(-1);
    if (before !== undefined && piece.startsPage) page += 1;
    const own = pagesFrom(page, end, pages);
    const onFirstPage = before === undefined ? above : before.end;
    layouts.push(
      measurePiece({
        blocks: piece.blocks,
        places: ownPlaces,
        profile,
        layout: { pages: own },
        opening,
        top,
        roomBefore: piece.startsPage ? null : (onFirstPage?.roomBefore ?? null),
        cutRow,
      }),
    );
    page += own.length - 1;
  }
  return layouts;
}

/** The pages from one on to that on which the piece ends, without what comes after the end. */
function pagesFrom(page: number, end: Opening, pages: Pages): Pages {
  const later = pages.slice(page + 1).findIndex(({ body }) => !body.some(({ index }) => index < end.paragraphs));
  return pages.slice(page, later < 0 ? pages.length : page + 1 + later).map((each) => ({
    ...each,
    body: each.body.filter(({ index }) => index < end.paragraphs),
    footnotes: each.footnotes.filter(({ noteNumber }) => Number(noteNumber) <= end.notes),
  }));
}
