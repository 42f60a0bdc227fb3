import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';

/** A page of a part, seen from the beginning of the document: so many blocks and notes stand before the part. */
export function shiftPage(page: PlannedPage, blocks: number, notes: number): PlannedPage {
  return {
    ...page,
    start: { ...page.start, block: page.start.block + blocks },
    notes: page.notes.map((number) => number + notes),
  };
}
