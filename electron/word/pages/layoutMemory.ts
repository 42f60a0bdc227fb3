import type { PieceLayout } from './pieceLayout.ts';

/** Pieces that were laid out before, so that an export after a change lays out only what was changed. */
export interface LayoutMemory {
  get(key: string): PieceLayout | undefined;
  has(key: string): boolean;
  set(key: string, layout: PieceLayout): void;
}

/** Some ten meetings of the longest kind; each layout takes a few thousand bytes. */
const PIECES = 5000;

/** Forgets what was not asked for in the longest time. */
export function createLayoutMemory(capacity = PIECES): LayoutMemory {
  const layouts = new Map<string, PieceLayout>();
  return {
    get(key) {
      const layout = layouts.get(key);
      if (layout === undefined) return undefined;
      // A map keeps the order of setting, so the first is the one that has waited longest.
      layouts.delete(key);
      layouts.set(key, layout);
      return layout;
    },
    has: (key) => layouts.has(key),
    set(key, layout) {
      layouts.set(key, layout);
      if (layouts.size <= capacity) return;
      const [oldest] = layouts.keys();
      if (oldest !== undefined) layouts.delete(oldest);
    },
  };
}
