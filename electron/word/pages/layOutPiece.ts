import { layoutDocument, type PageLayout } from 'docx/layout';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import { rowCutter } from './cutRow.ts';
import { bookmarkedIn, measurePiece, topOf } from './measurePiece.ts';
import { numberingsFrom } from './numberingsFrom.ts';
import type { PagePosition, PieceLayout } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';
import { shiftPage } from './shiftPage.ts';

/** The document that a piece is part of, and all that its looks depend on. */
export interface PieceSource {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
  readonly files: DocumentFiles;
}

/**
 * Lays a piece out as Word would; `above`: what its first page holds already. Where something cannot be laid out
 * exactly, the best guess is given and marked as one.
 */
export function layOutPiece(source: PieceSource, piece: Piece, above: PagePosition | null): PieceLayout {
  const { layout, laidOut } = layOutAsFarAsItGoes(source, piece, above);
  const rest = piece.blocks.slice(laidOut);
  if (rest.length === 0) return layout;
  const restPiece = { ...piece, blocks: rest, isFirst: false, startsPage: true };
  return joinLayouts(piece.blocks.slice(0, laidOut), layout, layOutPiece(source, restPiece, null));
}

/** Even a guess stops at some things. `laidOut`: after so many blocks, at least one; all of them where it does not. */
function layOutAsFarAsItGoes(
  { tree, profile, files }: PieceSource,
  { blocks, next, isFirst }: Piece,
  above: PagePosition | null,
): { readonly layout: PieceLayout; readonly laidOut: number } {
  const part = { blocks, next, isFirstPart: isFirst, files, above };
  const numbered = { ...tree, headingNumberings: numberingsFrom(tree.headingNumberings, blocks) };
  const { document, places } = createDocument(numbered, profile, part);
  const layout = layoutDocument(document, { guess: true });
  const { pages, stoppedAt } = layout;
  const measured = measurePiece({
    blocks,
    places,
    profile,
    layout,
    opening: { paragraphs: places[0] ?? 0, notes: above !== null && above.notes > 0 ? 1 : 0 },
    top: topOf(pages),
    isFirst,
    cutRow: rowCutter(tree, profile, files),
  });
  return {
    layout: measured,
    laidOut: stoppedAt === undefined ? blocks.length : blocksLaidOut(pages, places),
  };
}

function blocksLaidOut(pages: readonly PageLayout[], places: readonly number[]): number {
  const last = Math.max(-1, ...pages.flatMap(({ body }) => body.map(({ index }) => index)));
  return Math.max(1, places.filter((place) => place <= last).length);
}

/** What the layout stopped in goes on on a page of its own: nothing is ever left out. */
function joinLayouts(blocks: readonly Block[], layout: PieceLayout, rest: PieceLayout): PieceLayout {
  const pagesBefore = layout.morePages + 1;
  const notes = notesIn(blocks).length;
  const laidOut = layout.headings.slice(0, bookmarkedIn(blocks).length);
  const pages = [...layout.pages, ...rest.pages.map((page) => shiftPage(page, blocks.length, notes))];
  return {
    ...rest,
    morePages: pagesBefore + rest.morePages,
    headings: [...laidOut, ...rest.headings.map((place) => ({ ...place, page: place.page + pagesBefore }))],
    fills: [...layout.fills, ...rest.fills],
    pages: pages.map((page) => ({ ...page, hasGuess: true })),
    isExact: false,
  };
}
