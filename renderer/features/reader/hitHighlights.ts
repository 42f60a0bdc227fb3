/** The names under which the style sheet knows them. */
const ALL = 'reader-hits';
const CURRENT = 'reader-hit';

/** Marks what was found in the appendix that is read, and the place that was gone to in a stronger colour. */
export function highlightHits(all: readonly Range[], current: readonly Range[]): void {
  CSS.highlights.set(ALL, new Highlight(...all));
  CSS.highlights.set(CURRENT, new Highlight(...current));
}

export function removeHighlights(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
