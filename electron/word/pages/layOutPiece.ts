import { layoutDocument, type PageLayout } from 'docx/layout';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import { edgesOfPage, type LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import { millimetresToPixels } from '../units.ts';
import { rowCutter } from './cutRow.ts';
import { driftAfter } from './drift.ts';
import { fillingOf, linesOf, type Filling } from './filling.ts';
import { endOfKept, roomAboveFirst } from './keptTogether.ts';
import { numberingsFrom } from './numberingsFrom.ts';
import type { HeadingPlace, PagePosition, PieceLayout } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';
import { plannedPages } from './plannedPages.ts';
import { shiftPage } from './shiftPage.ts';

/**
 * Lays a piece out as Word would; `above`: what its first page holds already. Where something cannot be laid out
 * exactly, the best guess is given and marked as one.
 */
export function layOutPiece(
  tree: DocumentTree,
  profile: LayoutProfile,
  piece: Piece,
  above: PagePosition | null,
  files: DocumentFiles,
): PieceLayout {
  const { layout, laidOut } = layOutAsFarAsItGoes(tree, profile, piece, above, files);
  const rest = piece.blocks.slice(laidOut);
  if (rest.length === 0) return layout;
  const restPiece = { ...piece, blocks: rest, isFirst: false, startsPage: true };
  return joinLayouts(
    piece.blocks.slice(0, laidOut),
    layout,
    layOutPiece(tree, profile, restPiece, null, files),
  );
}

/** Even a guess stops at some things. `laidOut`: after so many blocks, at least one; all of them where it does not. */
function layOutAsFarAsItGoes(
  tree: DocumentTree,
  profile: LayoutProfile,
  { blocks, next, isFirst }: Piece,
  above: PagePosition | null,
  files: DocumentFiles,
): { readonly layout: PieceLayout; readonly laidOut: number } {
  const part = { blocks, next, isFirstPart: isFirst, files, above };
  const numbered = { ...tree, headingNumberings: numberingsFrom(tree.headingNumberings, blocks) };
  const { document, places } = createDocument(numbered, profile, part);
  const lines = layoutDocument(document, { guess: true });
  const { pages, stoppedAt } = lines;
  const placed = { blocks, places, profile };
  const edgesOf = (page: number) => edgesOfPage(profile.page, isFirst && page === 0);
  const topOf = (page: number): number =>
    firstLineOf(pages) + millimetresToPixels(edgesOf(page).top - edgesOf(0).top);
  const fillings = pages.map((page, index) => fillingOf(page, topOf(index), edgesOf(index).bottom));
  const roomBefore = (page: number): number | null =>
    page > 0
      ? roomOf(fillings[page - 1]!) - roomAboveFirst(pages[page]!, placed)
      : (above?.roomBefore ?? null);
  const last = fillings.length - 1;
  const drifts = pages.map((page, index) => {
    const nextPage = pages[index + 1];
    return nextPage === undefined ? 0 : driftAfter(page, nextPage, roomOf(fillings[index]!), placed);
  });
  const driftTo = (page: number): number => drifts.slice(0, page).reduce((sum, drift) => sum + drift, 0);
  const opening = { paragraphs: places[0] ?? 0, notes: above !== null && above.notes > 0 ? 1 : 0 };
  const layout: PieceLayout = {
    morePages: last,
    headings: bookmarkedIn(blocks).map((index): HeadingPlace => {
      const page = Math.max(0, pageOf(places[index]!, pages));
      const taken = endOfKept(index, pages[page]!, placed) - topOf(page);
      return {
        page,
        taken,
        roomBelow: fillings[page]!.limit - taken,
        roomBefore: roomBefore(page),
        drift: driftTo(page),
      };
    }),
    end: { text: fillings[last]!.text, notes: fillings[last]!.notes, roomBefore: roomBefore(last) },
    roomAtEnd: roomOf(fillings[last]!),
    pages: plannedPages(blocks, lines, opening, rowCutter(tree, profile, files)),
    drift: driftTo(last),
    isExact: stoppedAt === undefined && pages.every(({ guesses = [] }) => guesses.length === 0),
  };
  return { layout, laidOut: stoppedAt === undefined ? blocks.length : blocksLaidOut(pages, places) };
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
    drift: layout.drift + rest.drift,
    pages: pages.map((page) => ({ ...page, hasGuess: true })),
    isExact: false,
  };
}

/** Every piece begins without room above it, so its first line is where the text of its pages begins. */
function firstLineOf([first]: readonly PageLayout[]): number {
  return first?.body.flatMap(linesOf)[0]?.y ?? 0;
}

/** The room between lines may reach out of the page below the last. */
function roomOf({ limit, text }: Filling): number {
  return Math.max(0, limit - text);
}

function bookmarkedIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => (bookmarkOf(block) === null ? [] : [index]));
}

export function bookmarkOf(block: Block): string | null {
  return block.kind === 'itemHeading' || block.kind === 'groupHeading' ? block.bookmark : null;
}

/** -1 where the layout stopped before it. */
function pageOf(place: number, pages: readonly PageLayout[]): number {
  return pages.findIndex(({ body }) => body.some(({ index }) => index === place));
}
