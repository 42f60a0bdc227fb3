import type { DocumentLayout } from 'docx/layout';
import type { Block } from '#shared/document/tree.ts';
import { edgesOfPage } from '#shared/layouts/profile.ts';
import { millimetresToPixels } from '../units.ts';
import { bodyChildren } from './bodyChildren.ts';
import type { CutRow } from './pageStarts.ts';
import { fillingOf, linesOf } from './filling.ts';
import { keptOn, roomAboveFirst, type PlacedBlocks } from './kept.ts';
import type { HeadingPlace, PageFill, PieceLayout } from './pieceLayout.ts';
import { plannedPages, type Opening } from './plannedPages.ts';

type Pages = DocumentLayout['pages'];

/** A piece as it was laid out. */
export interface LaidOutPiece extends Omit<PlacedBlocks, 'children'> {
  /** From the page on which the piece begins to the one on which it ends, without what stands below it there. */
  readonly layout: DocumentLayout;
  /** What the layout has before the piece. */
  readonly opening: Opening;
  /** Where the text of the first of its pages begins, in pixels from the top of the paper. */
  readonly top: number;
  /** It opens the document, whose first page may leave other room than those that follow. */
  readonly isFirst: boolean;
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
  const placed: PlacedBlocks = { blocks, places, profile, children: bodyChildren(blocks) };
  const fills = pages.map((page, index): PageFill => ({
    kept: keptOn(page, pages[index - 1], placed, topOfPage(index)),
    limit: fillings[index]!.limit,
    roomAbove: roomAboveFirst(page, pages[index - 1], placed),
  }));
  const last = fillings.length - 1;
  return {
    morePages: last,
    headings: bookmarkedIn(blocks).map((index): HeadingPlace => {
      const page = Math.max(0, pageOf(places[index]!, pages));
      const own = pages[page]!.body.find((one) => one.index === places[index]);
      const top = ((own && linesOf(own)[0]?.y) ?? 0) - topOfPage(page);
      return { page, bottom: fills[page]!.kept.find(({ bottom }) => bottom > top)?.bottom ?? 0 };
    }),
    end: { text: fillings[last]!.text, notes: fillings[last]!.notes },
    fills,
    pages: plannedPages(blocks, layout, opening, cutRow),
    isExact: stoppedAt === undefined && pages.every(({ guesses = [] }) => guesses.length === 0),
  };
}

/** Every piece that is made to begin a page does so without room above it: its first line is where the text begins. */
export function topOf([first]: Pages): number {
  return first?.body.flatMap(linesOf)[0]?.y ?? 0;
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
