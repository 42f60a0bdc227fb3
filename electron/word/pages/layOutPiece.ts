import { layoutDocument, type PageLayout } from 'docx/layout';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { PictureFiles } from '../pictureFiles.ts';
import { driftAfter } from './drift.ts';
import { fillingOf, linesOf, type Filling } from './filling.ts';
import { endOfKept, roomAboveFirst } from './keptTogether.ts';
import { numberingsFrom } from './numberingsFrom.ts';
import type { HeadingPlace, PagePosition, PieceLayout } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';

/**
 * Lays a piece out as Word would; `above`: what its first page holds already. Where something cannot be laid out
 * exactly, the best guess is given and marked as one.
 */
export function layOutPiece(
  tree: DocumentTree,
  profile: LayoutProfile,
  { blocks, next, isFirst }: Piece,
  above: PagePosition | null,
  pictures: PictureFiles,
): PieceLayout {
  const part = { blocks, next, isFirstPart: isFirst, pictures, above };
  const numbered = { ...tree, headingNumberings: numberingsFrom(tree.headingNumberings, blocks) };
  const { document, places } = createDocument(numbered, profile, part);
  const { pages, stoppedAt } = layoutDocument(document, { guess: true });
  const placed = { blocks, places, profile };
  const top = topOf(pages);
  const fillings = pages.map((page) => fillingOf(page, top, profile.page));
  const roomBefore = (page: number): number | null =>
    page > 0
      ? roomOf(fillings[page - 1]!) - roomAboveFirst(pages[page]!, placed)
      : (above?.roomBefore ?? null);
  const last = fillings.length - 1;
  const drifts = pages.map((page, index) => {
    const next = pages[index + 1];
    return next === undefined ? 0 : driftAfter(page, next, roomOf(fillings[index]!), placed);
  });
  const driftTo = (page: number): number => drifts.slice(0, page).reduce((sum, drift) => sum + drift, 0);
  return {
    morePages: last,
    headings: bookmarkedIn(blocks).map((index): HeadingPlace => {
      const page = Math.max(0, pageOf(places[index]!, pages));
      const taken = endOfKept(index, pages[page]!, placed) - top;
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
    drift: driftTo(last),
    isExact: stoppedAt === undefined && pages.every(({ guesses = [] }) => guesses.length === 0),
  };
}

/** Every piece begins without room above it, so its first line is where the text of its pages begins. */
function topOf([first]: readonly PageLayout[]): number {
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
