import type { PageLayout } from 'docx/layout';
import { linesOf } from './filling.ts';
import { endOfKept, type PlacedBlocks } from './keptTogether.ts';
import { lineHeightOf } from './nearEdge.ts';

/** In pixels. Two programs that lay out the same table differ by less: they round its lines in their own ways. */
const ROUNDING = 3;
/** What is higher than these moves everything after it by more than a heading near an edge is watched for. */
const LINES_THAT_MATTER = 2;

/**
 * Whether something high, such as a row of a table, only just fits on a page or only just does not: another program
 * may then turn the page before or after it, and all that follows stands elsewhere. `room`: what is free on the page.
 */
export function isTightTurn(page: PageLayout, next: PageLayout, room: number, placed: PlacedBlocks): boolean {
  const matters = LINES_THAT_MATTER * lineHeightOf(placed.profile);
  const last = heightOfLast(page);
  const first = heightOfFirst(page, next, placed);
  return (last > matters && room < ROUNDING) || (first > matters && room + ROUNDING >= first);
}

function heightOfLast({ body }: PageLayout): number {
  const last = body.at(-1);
  return (last && linesOf(last).at(-1)?.height) ?? 0;
}

/** Of what would have to fit on the page before to stand there. */
function heightOfFirst(before: PageLayout, next: PageLayout, placed: PlacedBlocks): number {
  const [first] = next.body;
  if (first === undefined) return 0;
  const begun = before.body.find(({ index }) => index === first.index);
  if (begun?.type === 'table' && first.type === 'table') {
    const lastRow = begun.rows.at(-1)?.index ?? 0;
    return first.rows.find(({ index }) => index > lastRow)?.height ?? 0;
  }
  const block = placed.places.indexOf(first.index);
  const top = linesOf(first)[0]?.y ?? 0;
  return block < 0 ? (linesOf(first)[0]?.height ?? 0) : endOfKept(block, next, placed) - top;
}
