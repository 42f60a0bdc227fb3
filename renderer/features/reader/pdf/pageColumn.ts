import { GAP, type Size } from '../../../components/pages/zoom.ts';

/** Pages of different sizes one below the other, as they are drawn, in CSS pixels. */
export interface PageColumn {
  readonly sizes: readonly Size[];
  /** Of each page, from the top of the column. */
  readonly tops: readonly number[];
  /** Of all of them, with the gaps around. */
  readonly whole: Size;
}

/** `sizes` are those on paper, in CSS pixels; a page that would be wider than `widest` is drawn smaller than the others. */
export function columnOfPages(sizes: readonly Size[], scale: number, widest = Infinity): PageColumn {
  const drawn = sizes.map(({ width, height }) => {
    const own = Math.min(scale, widest / width);
    return { width: width * own, height: height * own };
  });
  const tops: number[] = [];
  let top = GAP;
  let width = 0;
  for (const size of drawn) {
    tops.push(top);
    top += size.height + GAP;
    width = Math.max(width, size.width);
  }
  return { sizes: drawn, tops, whole: { width: width + 2 * GAP, height: top } };
}

/** What most pages are at most as large as: what is fitted to the window. */
export function usualSize(sizes: readonly Size[]): Size {
  return {
    width: middleOf(sizes.map(({ width }) => width)),
    height: middleOf(sizes.map(({ height }) => height)),
  };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

/** The page at a height in the column, or the one above it where that is a gap; the first above all of them. */
export function pageAt({ tops }: PageColumn, height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The page that is being looked at: the one a third of the way down. */
export function pageInView(column: PageColumn, scrollTop: number, paneHeight: number): number {
  return pageAt(column, scrollTop + paneHeight / 3);
}

/** Those that are seen, and those within half a window above and below. */
export function pagesNear(
  column: PageColumn,
  scrollTop: number,
  paneHeight: number,
): { readonly first: number; readonly last: number } {
  return {
    first: pageAt(column, scrollTop - paneHeight / 2),
    last: pageAt(column, scrollTop + 1.5 * paneHeight),
  };
}

/** A place that stays when pages change their size: a page, and how far down it the window begins, in parts of it. */
export interface Spot {
  readonly page: number;
  readonly part: number;
}

export function spotAt(column: PageColumn, scrollTop: number): Spot {
  const page = pageAt(column, scrollTop);
  return { page, part: (scrollTop - (column.tops[page] ?? 0)) / (column.sizes[page]?.height ?? 1) };
}

/** Where to scroll to. */
export function topOfSpot({ tops, sizes }: PageColumn, { page, part }: Spot): number {
  return (tops[page] ?? 0) + part * (sizes[page]?.height ?? 0);
}
