import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';

/** Lengths are in pixels, 96 to the inch, as docx gives them. */

/** How far a page is filled, so that the next piece can go on from there. */
export interface PagePosition {
  /** Taken by text, from the top of the page's text. */
  readonly text: number;
  /** Taken by footnotes, from the bottom. */
  readonly notes: number;
  /**
   * What is left free on the page before, less the room that would be above what stands here. null: there is no page
   * before, or the text was made to begin here.
   */
  readonly roomBefore: number | null;
}

/** Where a heading that the contents point at came to stand. */
export interface HeadingPlace {
  /** Counted from 0: the page on which its piece begins. */
  readonly page: number;
  /** How much of its page is taken down to the end of what the heading is kept together with. */
  readonly taken: number;
  /** How much of that the heading takes with what it is kept together with. */
  readonly height: number;
  /** What is free below that, whatever stands there. */
  readonly roomBelow: number;
  /** What is left free on the page before; null as in a position. */
  readonly roomBefore: number | null;
  /** By how much it may stand higher or lower in another program. */
  readonly drift: number;
}

/** A piece on its pages. Where a piece begins is known elsewhere, so that the same piece is the same anywhere. */
export interface PieceLayout {
  /** How many pages it takes beyond the one on which it begins. */
  readonly morePages: number;
  /** Of every heading with a bookmark, in order. */
  readonly headings: readonly HeadingPlace[];
  readonly end: PagePosition;
  /**
   * Its pages, the first of which may be one that the pieces before began. Blocks and notes are counted from the
   * beginning of the piece.
   */
  readonly pages: readonly PlannedPage[];
  /** What is free on the last page. */
  readonly roomAtEnd: number;
  /** By how much what follows may stand higher or lower in another program. */
  readonly drift: number;
  /** False where the piece holds something whose size is not known exactly, such as a sign that the font lacks. */
  readonly isExact: boolean;
}
