import type { DocumentLayout } from 'docx/layout';
import type { Block } from '#shared/document/tree.ts';
import { edgesOfPage } from '#shared/layouts/profile.ts';
import { millimetresToPixels } from '../units.ts';
import type { CutRow } from './pageStarts.ts';
import { driftAfter } from './drift.ts';
import { fillingOf, linesOf, type Filling } from './filling.ts';
import { endOfKept, roomAboveFirst, type PlacedBlocks } from './keptTogether.ts';
import type { HeadingPlace, PieceLayout } from './pieceLayout.ts';
import { plannedPages, type Opening } from './plannedPages.ts';

type Pages = DocumentLayout['pages'];

/** A piece as it was laid out. */
export interface LaidOutPiece extends PlacedBlocks {
  /** From the page on which the piece begins to the one on which it ends, without what stands below it there. */
  readonly layout: DocumentLayout;
  /** What the layout has before the piece. */
  readonly opening: Opening;
  /** Where the text of the first of its pages begins, in pixels from the top of the paper. */
  readonly top: number;
  /** It opens the document, whose first page may leave other room than those that follow. */
  readonly isFirst: boolean;
  /** What is left free on the page before the first; null as in a position. */
  readonly roomBefore: number | null;
  readonly cutRow: CutRow;
}

/** Where everything in a piece came to stand, and how it ends. */
export function measurePiece(piece: LaidOutPiece): PieceLayout {
  const { blocks, places, layout, opening, isFirst, profile, cutRow } = piece;
  const { pages, stoppedAt } = layout;
  const edgesOf = (page: number) => edgesOfPage(profile.page, isFirst && page === 0);
  const topOfPage = (page: number): number =>
    piece.top + millimetresToPixels(edgesOf(page).top - edgesOf(0).top);
  const fillings = pages.map((page, index) => fillingOf(page, topOfPage(index), edgesOf(index).bottom));
  const roomBefore = (page: number): number | null =>
    page > 0 ? roomOf(fillings[page - 1]!) - roomAboveFirst(pages[page]!, piece) : piece.roomBefore;
  const driftTo = driftsOf(piece, fillings);
  const last = fillings.length - 1;
  return {
    morePages: last,
    headings: bookmarkedIn(blocks).map((index): HeadingPlace => {
      const page = Math.max(0, pageOf(places[index]!, pages));
      const top = topOfPage(page);
      const taken = endOfKept(index, pages[page]!, piece) - top;
      const own = pages[page]!.body.find((one) => one.index === places[index]);
      const headingTop = own && linesOf(own)[0]?.y;
      return {
        page,
        taken,
        height: headingTop === undefined ? 0 : taken + top - headingTop,
        roomBelow: fillings[page]!.limit - taken,
        roomBefore: roomBefore(page),
        drift: driftTo(page),
      };
    }),
    end: { text: fillings[last]!.text, notes: fillings[last]!.notes, roomBefore: roomBefore(last) },
    roomAtEnd: roomOf(fillings[last]!),
    pages: plannedPages(blocks, layout, opening, cutRow),
    drift: driftTo(last),
    isExact: stoppedAt === undefined && pages.every(({ guesses = [] }) => guesses.length === 0),
  };
}

/** By how much the text of a page may stand higher or lower for what is on the pages of the piece before it. */
function driftsOf(piece: LaidOutPiece, fillings: readonly Filling[]): (page: number) => number {
  const { pages } = piece.layout;
  const drifts = pages.map((page, index) => {
    const next = pages[index + 1];
    return next === undefined ? 0 : driftAfter(page, next, roomOf(fillings[index]!), piece);
  });
  return (page) => drifts.slice(0, page).reduce((sum, drift) => sum + drift, 0);
}

/** Every piece that is made to begin a page does so without room above it: its first line is where the text begins. */
export function topOf([first]: Pages): number {
  return first?.body.flatMap(linesOf)[0]?.y ?? 0;
}

/** The room between lines may reach out of the page below the last. */
function roomOf({ limit, text }: Filling): number {
  return Math.max(0, limit - text);
}

export function bookmarkedIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => (bookmarkOf(block) === null ? [] : [index]));
}

export function bookmarkOf(block: Block): string | null {
  return block.kind === 'itemHeading' || block.kind === 'groupHeading' ? block.bookmark : null;
}

/** -1 where the layout stopped before it. */
function pageOf(place: number, pages: Pages): number {
  return pages.findIndex(({ body }) => body.some(({ index }) => index === place));
}
