import type { Footnote } from '../inline.ts';
import type { Block, DocumentTree } from '../tree.ts';
import { blocksBetween } from './cutBlocks.ts';
import { notesIn } from './notes.ts';
import type { Cut, PagePlan } from './pagePlan.ts';

/** A page of a document, with the pieces of the tree that stand on it. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly blocks: readonly Block[];
  /** The first note that has its mark on the page or later: marks count on from it. */
  readonly firstNote: number;
  readonly notes: readonly PageNote[];
}

export interface PageNote {
  readonly number: number;
  readonly note: Footnote;
}

/** The document cut where the plan says that its pages begin. */
export function pagesOfDocument({ blocks }: DocumentTree, plan: PagePlan): Page[] {
  const notes = notesIn(blocks);
  let notesBefore = 0;
  return plan.map(({ start, notes: numbers }, index): Page => {
    const own = blocksBetween(blocks, start, plan[index + 1]?.start);
    const firstNote = notesBefore + 1;
    notesBefore += notesIn(own).length;
    return {
      number: index + 1,
      blocks: own,
      firstNote,
      notes: numbers.flatMap((number) => {
        const note = notes[number - 1];
        return note ? [{ number, note }] : [];
      }),
    };
  });
}

/** Where a heading stands. */
export interface HeadingPage {
  readonly page: number;
  /** Something before it could not be laid out exactly, so that it may stand on another page in Word. */
  readonly isEstimate: boolean;
}

/** The page of every heading that has a bookmark. */
export function pagesOfHeadings({ blocks }: DocumentTree, plan: PagePlan): ReadonlyMap<string, HeadingPage> {
  const firstGuess = plan.findIndex(({ hasGuess }) => hasGuess);
  const pages = new Map<string, HeadingPage>();
  blocks.forEach((block, place) => {
    if ((block.kind !== 'itemHeading' && block.kind !== 'groupHeading') || block.bookmark === null) return;
    const index = plan.findLastIndex(({ start }) => !isAfter(start, place));
    const isFirst = plan[index]?.start.block === place;
    const isEstimate = firstGuess !== -1 && (index > firstGuess || (index === firstGuess && !isFirst));
    pages.set(block.bookmark, { page: index + 1, isEstimate });
  });
  return pages;
}

/** Whether a page begins after the beginning of a block. */
function isAfter({ block, inside }: Cut, place: number): boolean {
  return block > place || (block === place && inside !== null);
}
