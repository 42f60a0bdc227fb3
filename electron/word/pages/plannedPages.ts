import type { BlockLayout, DocumentLayout } from 'docx/layout';
import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { Block } from '#shared/document/tree.ts';
import { pageStarts, type CutRow } from './pageStarts.ts';

/** What the layout has before the blocks: paragraphs, such as a logo or what fills the page, and notes in them. */
export interface Opening {
  readonly paragraphs: number;
  readonly notes: number;
}

/** The pages of a layout as cuts in the blocks that were laid out. */
export function plannedPages(
  blocks: readonly Block[],
  { pages }: DocumentLayout,
  opening: Opening,
  cutRow: CutRow,
): PlannedPage[] {
  const own = pages.map((page) => ({ ...page, body: withoutFirst(opening.paragraphs, page.body) }));
  const starts = pageStarts(blocks, { pages: own }, opening.notes, cutRow);
  return pages.map(({ footnotes, guesses = [] }, index) => ({
    start: starts[index] ?? { block: 0, inside: null },
    notes: footnotes
      .map(({ noteNumber }) => Number(noteNumber) - opening.notes)
      .filter((number) => Number.isInteger(number) && number > 0),
    hasGuess: guesses.length > 0,
  }));
}

function withoutFirst(count: number, body: readonly BlockLayout[]): BlockLayout[] {
  return body.flatMap((part) => (part.index < count ? [] : [{ ...part, index: part.index - count }]));
}
