import type { PageLayout } from 'docx/layout';
import type { Block } from '#shared/document/tree.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pointsToPixels } from '../units.ts';
import { bottomOf, linesOf } from './filling.ts';
import { keepsNext } from './keepsNext.ts';

/** A page is never turned after the first line of a paragraph, nor between a table's header and its first row. */
const LINES_KEPT = 2;

/** The blocks of a piece, and where each begins among the paragraphs and tables of its pages. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly places: readonly number[];
  readonly profile: LayoutProfile;
}

/** Where the last of what is kept together with a block ends on its page, in pixels from the top of the paper. */
export function endOfKept(
  index: number,
  { body }: PageLayout,
  { blocks, places, profile }: PlacedBlocks,
): number {
  let end = index;
  while (end < blocks.length - 1 && keepsNext(blocks[end]!, blocks[end + 1], profile)) end += 1;
  const kept = body.find((one) => one.index === places[end]) ?? body.at(-1);
  const lines = kept === undefined ? [] : linesOf(kept).slice(0, LINES_KEPT);
  return Math.max(0, ...lines.map(bottomOf));
}

/** The room that would be above what begins a page, if the page did not begin there; in pixels. */
export function roomAboveFirst({ body }: PageLayout, { blocks, places, profile }: PlacedBlocks): number {
  const [first] = body;
  const block = first && blocks[places.indexOf(first.index)];
  const own = (block && profile.styles[roleOf(block)].before) ?? 0;
  return pointsToPixels(Math.max(own, profile.styles.body.after ?? 0));
}

function roleOf(block: Block): StyleRole {
  if (block.kind === 'groupHeading' || block.kind === 'meetingLine') return block.kind;
  return 'role' in block ? block.role : 'body';
}
