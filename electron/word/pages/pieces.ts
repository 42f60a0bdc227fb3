import type { Block } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { keepsNext } from './keepsNext.ts';

/** A run of blocks whose layout depends on nothing but how much of its first page is taken already. */
export interface Piece {
  readonly blocks: readonly Block[];
  /** What comes after it: a table leaves no room above a heading. */
  readonly next: Block | null;
  readonly isFirst: boolean;
  /** Its first block is made to begin a page; otherwise the piece goes on where the one before ended. */
  readonly startsPage: boolean;
}

/**
 * The document cut before every heading of a group or an item, and the line above it. Headings that are kept with what follows them stay in
 * one piece with it.
 */
export function cutIntoPieces(blocks: readonly Block[], profile: LayoutProfile): Piece[] {
  const pieces: Block[][] = [[]];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before && (startsPage(block) || (opensItem(block) && !keepsNext(before, block, profile))))
      pieces.push([]);
    pieces.at(-1)!.push(block);
  });
  return pieces.map((piece, index) => ({
    blocks: piece,
    next: pieces[index + 1]?.[0] ?? null,
    isFirst: index === 0,
    startsPage: index === 0 || startsPage(piece[0]!),
  }));
}

function startsPage(block: Block): boolean {
  return 'startsPage' in block && block.startsPage;
}

function opensItem({ kind }: Block): boolean {
  return kind === 'groupHeading' || kind === 'meetingLine' || kind === 'itemHeading';
}
