import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { Kept } from './kept.ts';

/** Lengths are in pixels, 96 to the inch, as docx gives them. */

/** How far a page is filled, so that the next piece can go on from there. */
export interface PagePosition {
  /** Taken by text, from the top of the page's text. */
  readonly text: number;
  /** Taken by footnotes, from the bottom. */
  readonly notes: number;
}

/** Where a heading that the contents point at came to stand. */
export interface HeadingPlace {
  /** Counted from 0: the page on which its piece begins. */
  readonly page: number;
  /** Where what it is kept together with ends, from the top of the page's text. */
  readonly bottom: number;
}

/** What a piece has put on one of its pages. */
export interface PageFill {
  readonly kept: readonly Kept[];
  /** Where the text would have to end: above the footnotes, at the latest at the margin; from the top of the text. */
  readonly limit: number;
  /** The room that would be above what begins the page, if the page did not begin there. */
  readonly roomAbove: number;
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
  /** What it has put on each of its pages. */
  readonly fills: readonly PageFill[];
  /** False where the piece holds something whose size is not known exactly, such as a sign that the font lacks. */
  readonly isExact: boolean;
}
