import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';

/** A page of a piece, seen from the beginning of the document: so many blocks and notes stand before the piece. */
export function shiftPage(page: PlannedPage, blocks: number, notes: number): PlannedPage {
  return {
    ...page,
    start: { ...page.start, block: page.start.block + blocks },
    notes: page.notes.map((number) => number + notes),
  };
}

/** A page that one piece has begun and the next goes on on. */
export function joinPages(begun: PlannedPage, more: PlannedPage): PlannedPage {
  return {
    start: begun.start,
    notes: [...begun.notes, ...more.notes],
    hasGuess: begun.hasGuess || more.hasGuess,
  };
}
