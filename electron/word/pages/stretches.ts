import { numberOf } from './numberingsFrom.ts';
import type { Piece } from './pieces.ts';

/** Enough that what is done once a stretch weighs little; a cancelled export waits for no more than one of them. */
const LONGEST = 16;

/** How many pieces are laid out in one go. */
export interface StretchLength {
  /** As many again after each stretch: after a change in one item little more than that item is laid out. */
  next(): number;
  /** Something that was remembered lies between. */
  startOver(): void;
  /** From here on each by itself: they hold what cannot be laid out exactly. */
  giveUp(): void;
}

export function createStretchLength(): StretchLength {
  let length = 1;
  let longest = LONGEST;
  return {
    next() {
      const now = Math.min(length, longest);
      length = Math.min(2 * length, longest);
      return now;
    },
    startOver() {
      length = 1;
    },
    giveUp() {
      longest = 1;
    },
  };
}

/**
 * Whether the headings of a piece count on from those of the pieces before it, when the first of those is where the
 * counting begins: after "2.3" comes "2.4", but not "3.", as nothing would say that its first item is "3.1".
 */
export function countsOn(pieces: readonly Piece[], piece: Piece): boolean {
  const firstLevels = new Map<string, number>();
  for (const number of pieces.flatMap(({ blocks }) => blocks.map(numberOf))) {
    if (number !== null && !firstLevels.has(number.numbering))
      firstLevels.set(number.numbering, number.level);
  }
  return piece.blocks
    .map(numberOf)
    .every((number) => number === null || number.level >= (firstLevels.get(number.numbering) ?? 0));
}
