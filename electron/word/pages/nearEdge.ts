import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { HeadingPlace, PieceLayout } from './pieceLayout.ts';

/** A line of running text in pixels, at least: fonts make theirs between 1.1 and 1.25 times their size. */
export function lineHeightOf({ styles: { body } }: LayoutProfile): number {
  const LINE_OF_FONT = 1.25;
  return (((body.size ?? 12) * (body.lineSpacing ?? 1) * LINE_OF_FONT) / 72) * 96;
}

/** One line more above the heading would push it to the next page, or one line less would draw it to the one before. */
export function couldMove({ taken, roomBelow, roomBefore }: HeadingPlace, line: number): boolean {
  return roomBelow < line || (roomBefore !== null && roomBefore + line >= taken);
}

/** The same of where a piece ends: with a line more or less it would take another number of pages. */
export function couldEndElsewhere({ end, roomAtEnd }: PieceLayout, line: number): boolean {
  return roomAtEnd < line || (end.roomBefore !== null && end.roomBefore + line >= end.text);
}
