import { GAP, type Size } from '../../../components/pages/zoom.ts';

/** Pages in rows of one or two, all of one size: where each stands is reckoned, and only those near the eye are drawn. */
export interface PageRows {
  readonly count: number;
  readonly columns: 1 | 2;
  /** Of a page as it is drawn. */
  readonly page: Size;
}

/** From the top of the first page's row. */
export function topOfPage(index: number, { columns, page }: PageRows): number {
  return Math.floor(index / columns) * (page.height + GAP);
}

export function heightOfRows({ count, columns, page }: PageRows): number {
  return Math.ceil(count / columns) * (page.height + GAP) + GAP;
}

/** The first and the last page that can be seen, and a row on either side of them. */
export function pagesNear(
  scrollTop: number,
  height: number,
  rows: PageRows,
): { first: number; last: number } {
  const rowHeight = rows.page.height + GAP;
  const firstRow = Math.max(0, Math.floor(scrollTop / rowHeight) - 1);
  const lastRow = Math.floor((scrollTop + height) / rowHeight) + 1;
  return {
    first: Math.min(rows.count - 1, firstRow * rows.columns),
    last: Math.min(rows.count - 1, lastRow * rows.columns + rows.columns - 1),
  };
}

/** The page that is being looked at: the one a third of the way down. */
export function pageInView(scrollTop: number, height: number, rows: PageRows): number {
  const row = Math.floor((scrollTop + height / 3) / (rows.page.height + GAP));
  return Math.max(0, Math.min(rows.count - 1, row * rows.columns));
}
