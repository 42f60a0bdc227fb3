import type { BlockLayout, PageLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import type { Block } from '#shared/document/tree.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pointsToPixels } from '../units.ts';
import type { BodyChild } from './bodyChildren.ts';
import { bottomOf, linesOf } from './filling.ts';
import { keepsNext } from './keepsNext.ts';

/** What no page's end comes between: lines of a paragraph, a table's row, a heading with what it stands above. */
export interface Kept {
  /** In pixels from the top of the page's text. */
  readonly top: number;
  readonly bottom: number;
  /** How high the table's head is that stands above it where it begins a page. */
  readonly repeated: number;
}

/** The blocks of a piece, and where each begins among the paragraphs and tables of its pages. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  /** Those of the blocks, read once for all pages. */
  readonly children: readonly BodyChild[];
  readonly places: readonly number[];
  readonly profile: LayoutProfile;
}

/** A page is never turned after the first line of a paragraph, nor before its last. */
const LINES_KEPT = 2;

/** What is kept together on a page of a piece, from top to bottom. `top`: where its text begins on the paper. */
export function keptOn(
  { body }: PageLayout,
  before: PageLayout | undefined,
  placed: PlacedBlocks,
  top: number,
): Kept[] {
  const opening = placed.places[0] ?? 0;
  const all: Kept[] = [];
  let keepsOn = false;
  for (const part of body) {
    const child = placed.children[part.index - opening];
    if (child === undefined) continue;
    const [first, ...others] = keptIn(part, child, goesOnFrom(before, part.index)).map((kept) =>
      fromTop(kept, top),
    );
    if (first === undefined) continue;
    const above = keepsOn || child.isRoom ? all.pop() : undefined;
    all.push(above ? { ...above, bottom: first.bottom } : first, ...others);
    keepsOn = isKeptWithNext(child, placed);
  }
  return all;
}

function isKeptWithNext({ start, leadsToList }: BodyChild, { blocks, profile }: PlacedBlocks): boolean {
  const block = blocks[start.block];
  return leadsToList === true || (block !== undefined && keepsNext(block, blocks[start.block + 1], profile));
}

/** `goesOn`: it has begun on the page before. */
function keptIn(part: BlockLayout, { says }: BodyChild, goesOn: boolean): Kept[] {
  if (part.type === 'paragraph') return keptLines(part);
  return keptRows(part, says?.kind === 'rows' ? says.headRows : 0, goesOn);
}

function keptLines({ lines }: ParagraphLayout): Kept[] {
  const ends = lines.map((_, index) => index + 1).filter((count) => mayTurnAfter(count, lines.length));
  return ends.map((end, index) => spanOf(lines.slice(ends[index - 1] ?? 0, end), 0));
}

function mayTurnAfter(count: number, all: number): boolean {
  return count === all || (count >= LINES_KEPT && all - count >= LINES_KEPT);
}

/** The head of a table stays with its first row; where the table goes on, it is no part of what goes on. */
function keptRows({ rows }: TableLayout, headRows: number, goesOn: boolean): Kept[] {
  const head = rows.filter(({ index }) => index < headRows);
  const repeated = head.reduce((sum, { height }) => sum + height, 0);
  const others = rows.filter(({ index }) => index >= headRows);
  return others.map((row, index) => {
    const isFirst = index === 0 && !goesOn;
    return spanOf(isFirst ? [...head, row] : [row], isFirst ? 0 : repeated);
  });
}

function spanOf(lines: ReturnType<typeof linesOf>, repeated: number): Kept {
  return { top: lines[0]!.y, bottom: Math.max(...lines.map(bottomOf)), repeated };
}

function fromTop({ top, bottom, repeated }: Kept, pageTop: number): Kept {
  return { top: top - pageTop, bottom: bottom - pageTop, repeated };
}

/** The room that would be above what begins a page, if the page did not begin there; in pixels. */
export function roomAboveFirst(
  { body }: PageLayout,
  before: PageLayout | undefined,
  { blocks, children, places, profile: { styles } }: PlacedBlocks,
): number {
  const opening = places[0] ?? 0;
  const first = body.find(({ index }) => index >= opening)?.index;
  if (first === undefined || goesOnFrom(before, first)) return 0;
  const [above, own] = [children[first - opening - 1], children[first - opening]];
  if (above && own && isInList(above) && isInList(own)) return pointsToPixels(styles.listItem.after ?? 0);
  const block = own && blocks[own.start.block];
  return pointsToPixels(Math.max((block && styles[roleOf(block)].before) ?? 0, styles.body.after ?? 0));
}

function isInList({ start }: BodyChild): boolean {
  return start.inside?.kind === 'item';
}

function roleOf(block: Block): StyleRole {
  if (block.kind === 'groupHeading' || block.kind === 'meetingLine') return block.kind;
  return 'role' in block ? block.role : 'body';
}

function goesOnFrom(before: PageLayout | undefined, part: number): boolean {
  return before?.body.some(({ index }) => index === part) === true;
}
