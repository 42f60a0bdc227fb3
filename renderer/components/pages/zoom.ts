/** How large pages are drawn: so that something fits, or as a part of their size on paper. */
export type Zoom =
  { readonly kind: 'fit'; readonly fit: Fit } | { readonly kind: 'scale'; readonly scale: number };
export type Fit = 'width' | 'page' | 'twoPages';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the pages and around them, in CSS pixels. */
export const GAP = 20;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3, 4];
const SMALLEST = STEPS[0]!;
const LARGEST = STEPS.at(-1)!;

/** What a page's size is multiplied by. `page`: as large as on paper. */
export function scaleOf(zoom: Zoom, pane: Size, page: Size): number {
  if (zoom.kind === 'scale') return zoom.scale;
  const across = columnsOf(zoom);
  const toWidth = (pane.width - (across + 1) * GAP) / (across * page.width);
  const toHeight = (pane.height - 2 * GAP) / page.height;
  const scale = zoom.fit === 'width' ? toWidth : Math.min(toWidth, toHeight);
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

/** How many pages stand beside one another. */
export function columnsOf(zoom: Zoom): 1 | 2 {
  return zoom.kind === 'fit' && zoom.fit === 'twoPages' ? 2 : 1;
}

/** The next round size up or down; the same where there is none. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const isPast = (step: number): boolean => (direction === 1 ? step > scale + 0.005 : step < scale - 0.005);
  return (direction === 1 ? STEPS.find(isPast) : STEPS.findLast(isPast)) ?? scale;
}
