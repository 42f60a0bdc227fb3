import { createHash } from 'node:crypto';
import { picturesIn } from '#shared/document/pictures.ts';
import type { DocumentTree, HeadingNumber } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import type { PagePosition } from './pieceLayout.ts';
import type { Piece } from './pieces.ts';

/** Tells pieces apart by everything that their layout depends on. */
export type PieceKeys = (piece: Piece, above: PagePosition | null) => string;

/**
 * Two pieces with the same key are laid out alike, in whichever document they stand: names of bookmarks and where a
 * block comes from are no part of it, and of numbers only how wide they are, so that an item put in front leaves the
 * keys of the others as they are.
 */
export function createPieceKeys(
  { logo, header, footer, headingNumberings }: DocumentTree,
  profile: LayoutProfile,
  { pictures, template }: DocumentFiles,
): PieceKeys {
  const common = digest(JSON.stringify([profile, template !== null, logo, header, footer]));
  const widthOf = ({ numbering, level, label }: HeadingNumber) => [
    headingNumberings.find(({ id }) => id === numbering)?.levels[level]?.text,
    level,
    label.replaceAll(/\d/g, '0'),
  ];
  const replace = (key: string, value: unknown): unknown => {
    if (key === 'source') return undefined;
    if (key === 'bookmark' || key === 'referenceBookmark') return value !== null;
    // Where a block comes from in the meeting takes no room.
    if (key === 'source') return undefined;
    return isHeadingNumber(key, value) ? widthOf(value) : value;
  };
  return ({ blocks, next, isFirst }, above) => {
    const missing = picturesIn(blocks).map(({ sha256 }) => !pictures.has(sha256));
    const place = above && [above.text, above.notes].map(toWholeTwips);
    return digest(common + JSON.stringify([isFirst, place, missing, next?.kind, blocks], replace));
  };
}

/** A piece laid out by itself and one in a stretch end at the same place but for what computing rounds away. */
function toWholeTwips(pixels: number): number {
  return Math.round(pixels * 15);
}

function isHeadingNumber(key: string, value: unknown): value is HeadingNumber {
  return key === 'number' && typeof value === 'object' && value !== null && 'numbering' in value;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
