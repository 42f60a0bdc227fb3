import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { heightOf } from './lineHeights.ts';
import type { Row } from './rows.ts';

/** In CSS pixels. */
const SPACE_BELOW = 16;

/** Until the list is measured: lines must be there at once, to take the focus. In CSS pixels. */
const FIRST_SIZE = { width: 296, height: 640 };

/** So many lines beyond the edge that arrows and F6 always find the next. */
const OVERSCAN = 8;

export interface VirtualRows {
  readonly lines: readonly VirtualItem[];
  /** Of all lines together, in CSS pixels. */
  readonly height: number;
  /** How many lines fit into the list at once: what PgUp and PgDn turn. */
  readonly perPage: () => number;
}

/** The lines near the eye, and those that must be in the page wherever the list is scrolled to. */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  pinned: ReadonlySet<string>,
): VirtualRows {
  // What it returns is read anew at each drawing and handed on as plain values.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.id ?? index,
    initialRect: FIRST_SIZE,
    overscan: OVERSCAN,
    paddingEnd: SPACE_BELOW,
    rangeExtractor: (range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      for (const [index, { id }] of rows.entries()) if (pinned.has(id)) indexes.add(index);
      return [...indexes].toSorted((a, b) => a - b);
    },
  });
  return {
    lines: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    perPage: () => Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / heightOf(undefined)) - 1),
  };
}
