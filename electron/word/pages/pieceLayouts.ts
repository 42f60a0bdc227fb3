import type { LayoutMemory } from './layoutMemory.ts';
import { layOutPiece, type PieceSource } from './layOutPiece.ts';
import { layOutStretch } from './layOutStretch.ts';
import { createPieceKeys } from './pieceKey.ts';
import type { PagePosition, PieceLayout } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';
import { countsOn, createStretchLength } from './stretches.ts';

/**
 * The layouts of a document's pieces, in their order: those that are remembered, and the others laid out in stretches
 * and remembered from then on.
 */
export function* pieceLayouts(
  source: PieceSource,
  pieces: readonly Piece[],
  memory: LayoutMemory,
): Generator<PieceLayout, void> {
  const keyOf = createPieceKeys(source.tree, source.profile, source.files);
  const stretchLength = createStretchLength();
  const ahead: PieceLayout[] = [];
  let before: PieceLayout | null = null;
  for (const [index, piece] of pieces.entries()) {
    const above = piece.startsPage ? null : (before?.end ?? null);
    before = nextLayout(index, keyOf(piece, above), above);
    yield before;
  }

  function nextLayout(index: number, key: string, above: PagePosition | null): PieceLayout {
    const known = ahead.length === 0 ? memory.get(key) : undefined;
    if (known !== undefined) {
      stretchLength.startOver();
      return known;
    }
    if (ahead.length === 0) ahead.push(...layOutFrom(index, above));
    const layout = ahead.shift()!;
    memory.set(key, layout);
    return layout;
  }

  function layOutFrom(start: number, above: PagePosition | null): PieceLayout[] {
    const stretch = stretchFrom(start, stretchLength.next());
    const layouts = stretch.length > 1 ? layOutStretch(source, stretch, above) : null;
    if (layouts !== null) return layouts;
    if (stretch.length > 1) stretchLength.giveUp();
    return [layOutPiece(source, pieces[start]!, above)];
  }

  /** A piece that follows where the one before ends can be known only once that one is laid out. */
  function stretchFrom(start: number, length: number): Piece[] {
    const stretch: Piece[] = [];
    // The first page has other room than those that follow: its piece is measured by itself.
    const isApart = pieces[start]?.isFirst === true && source.profile.page.firstPage !== undefined;
    for (const piece of pieces.slice(start, start + (isApart ? 1 : length))) {
      const isKnown = stretch.length > 0 && piece.startsPage && memory.has(keyOf(piece, null));
      if (isKnown || !countsOn(stretch, piece)) break;
      stretch.push(piece);
    }
    return stretch;
  }
}
