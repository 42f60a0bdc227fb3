import type { Row } from './rows.ts';

/** Heights in CSS pixels, with the gap that belongs to a line; Outline.module.css draws the same. */
const HEIGHTS = { front: 36, group: 40, item: 32 } as const satisfies Record<Row['kind'], number>;

export function heightOf(row: Row | undefined): number {
  return HEIGHTS[row?.kind ?? 'item'];
}

/** How far down the list a line begins, in CSS pixels; at the number of rows, where the last one ends. */
export function topOf(rows: readonly Row[], index: number): number {
  return rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), 0);
}

/** Which line a point in the list is over, and how far down it from 0 to 1. No line below the last. */
export function lineAt(rows: readonly Row[], y: number): { row: Row | undefined; depth: number } {
  let top = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (y < top + height) return { row, depth: (y - top) / height };
    top += height;
  }
  return { row: undefined, depth: 0 };
}
