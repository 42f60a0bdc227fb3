import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pointsToPixels } from '../units.ts';
import type { HeadingPlace, PieceLayout } from './pieceLayout.ts';

/** A line of running text in pixels, at least: fonts make theirs between 1.1 and 1.25 times their size. */
export function lineHeightOf({ styles: { body } }: LayoutProfile): number {
  const LINE_OF_FONT = 1.25;
  return pointsToPixels((body.size ?? 12) * (body.lineSpacing ?? 1) * LINE_OF_FONT);
}

/** So much more above the heading would push it to the next page, or so much less would draw it to the one before. */
export function couldMove({ taken, roomBelow, roomBefore }: HeadingPlace, by: number): boolean {
  return roomBelow < by || (roomBefore !== null && roomBefore + by >= taken);
}

/** How much higher or lower what follows the heading stands when that moves it. */
export function shiftBelow({ taken, height, roomBelow }: HeadingPlace, by: number): number {
  return roomBelow < by ? height + Math.max(0, roomBelow) : taken;
}

/** Whether so much more above or so much less would move the end of a piece: with so much more or less it would take another number of pages. */
export function couldEndElsewhere({ end, roomAtEnd }: PieceLayout, by: number): boolean {
  return roomAtEnd < by || (end.roomBefore !== null && end.roomBefore + by >= end.text);
}
