import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pointsToPixels } from '../units.ts';
import type { PageFill } from './pieceLayout.ts';

/** A page with all that stands on it. Lengths are in pixels. */
export interface FilledPage extends PageFill {
  /** It was made to begin, whatever is on the pages before it. */
  readonly isMade: boolean;
  readonly headings: readonly FilledHeading[];
}

export interface FilledHeading {
  readonly bookmark: string;
  /** Where what it is kept together with ends, from the top of the page's text. */
  readonly bottom: number;
  /** It is the first thing on a page that was made to begin. */
  readonly opensPage: boolean;
}

/** A page, and what a line more or less somewhere above makes of it. */
interface MovablePage extends FilledPage {
  /** By how much everything on it may stand lower, or higher. */
  readonly lower: number;
  readonly higher: number;
  /** What may be free on the page before; null: the page was made to begin. */
  readonly roomBefore: number | null;
}

/** A line of running text in pixels, at least: fonts make theirs between 1.1 and 1.25 times their size. */
export function lineHeightOf({ styles: { body } }: LayoutProfile): number {
  const LINE_OF_FONT = 1.25;
  return pointsToPixels((body.size ?? 12) * (body.lineSpacing ?? 1) * LINE_OF_FONT);
}

/**
 * The bookmarks of the headings that a single line more or less, anywhere before them, would put on another page. What
 * the line pushes over the end of a page, or draws back over it, moves everything on the next page by its own height,
 * and so on until a page is made to begin.
 */
export function headingsNearEdge(pages: readonly FilledPage[], line: number): Set<string> {
  const named = new Set<string>();
  let isFirm = true;
  let before: MovablePage | null = null;
  for (const filled of pages) {
    if (filled.isMade && before !== null && couldEndElsewhere(before)) isFirm = false;
    const page: MovablePage =
      filled.isMade || before === null
        ? { ...filled, lower: line, higher: line, roomBefore: null }
        : goingOn(before, filled, line);
    for (const { bookmark, bottom, opensPage } of filled.headings)
      if (!isFirm || (!opensPage && couldTurn(bottom, page))) named.add(bookmark);
    before = page;
  }
  return named;
}

function couldEndElsewhere(page: MovablePage): boolean {
  return couldTurn(page.kept.at(-1)?.bottom ?? 0, page);
}

/** Whether what ends there may come to stand on the next page, or on the one before. */
function couldTurn(bottom: number, page: MovablePage): boolean {
  const { lower, limit, roomBefore } = page;
  return bottom + lower > limit || (roomBefore !== null && heightUpTo(bottom, page) <= roomBefore);
}

function goingOn(before: MovablePage, page: FilledPage, line: number): MovablePage {
  const end = before.kept.at(-1)?.bottom ?? 0;
  const roomBefore = Math.max(0, before.limit - end) + before.higher;
  const pushedByLine = heightPushed(before, page, line);
  return {
    ...page,
    roomBefore,
    // The line may stand in what it pushes.
    lower: Math.max(
      line,
      heightPushed(before, page, before.lower),
      pushedByLine > 0 ? pushedByLine + line : 0,
    ),
    higher: Math.max(line, heightDrawn(page, roomBefore)),
  };
}

/** By how much what stands on a page is lowered by what no longer fits on the page before. */
function heightPushed(before: FilledPage, page: FilledPage, by: number): number {
  const first = before.kept.find(({ bottom }) => bottom + by > before.limit);
  if (first === undefined) return 0;
  const height = before.kept.at(-1)!.bottom - first.top;
  return first.repeated + height + page.roomAbove - topOf(page);
}

/** By how much what stays on a page is raised when all that fits stands on the page before. */
function heightDrawn(page: FilledPage, roomBefore: number): number {
  const staying = page.kept.find(({ bottom }) => heightUpTo(bottom, page) > roomBefore);
  if (staying === undefined) return page.kept.at(-1)?.bottom ?? 0;
  return staying === page.kept[0] ? 0 : staying.top - staying.repeated;
}

/** How much room something takes, with all above it, at the foot of the page before. */
function heightUpTo(bottom: number, page: FilledPage): number {
  return page.roomAbove + bottom - topOf(page);
}

/** The head of a table stands above its rows on every page. */
function topOf({ kept }: FilledPage): number {
  return kept[0]?.top ?? 0;
}
