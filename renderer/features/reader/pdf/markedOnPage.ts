import type { PageRectangle } from '#shared/model/annotation.ts';
import { partsOfPage } from './rectangles.ts';

/** What a note can be about: words on a page, or the page as a whole. */
export interface MarkedWords {
  /** Counted from 0. */
  readonly page: number;
  readonly quote: string;
  readonly rectangles: readonly PageRectangle[];
}

/** The longest quotation that is kept, in UTF-16 units; the places are kept all the same. */
const LONGEST_QUOTE = 2000;

/** What somebody has marked in the pages; where it goes over several, what is on the first. null: nothing. */
export function selectedIn(pane: HTMLElement): MarkedWords | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const page = pageOf(range.startContainer);
  return page && markedIn(page, [withinPage(range, page)]);
}

/** The same for ranges that lie on one page. */
export function markedIn(page: HTMLElement, ranges: readonly Range[]): MarkedWords | null {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
  const rectangles = partsOfPage(boxes, page.getBoundingClientRect());
  const quote = ranges.map(String).join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE);
  return rectangles.length === 0 ? null : { page: Number(page.dataset['page']), quote, rectangles };
}

function pageOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-page]') ?? null;
}

function withinPage(range: Range, page: HTMLElement): Range {
  if (page.contains(range.endContainer)) return range;
  const within = range.cloneRange();
  within.setEndAfter(page.lastChild ?? page);
  return within;
}
