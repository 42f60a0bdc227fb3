import type { PageLayout } from 'docx/layout';
import { linesOf } from './filling.ts';
import { endOfKept, roomAboveFirst, type PlacedBlocks } from './keptTogether.ts';
import { lineHeightOf } from './nearEdge.ts';

/** In pixels. Two programs that lay out the same table differ by less: they round its lines in their own ways. */
const ROUNDING = 3;
/** Lines of text turn with every program's way of breaking them; headings are watched for those in any case. */
const LINES_WATCHED = 2;

/**
 * How much higher or lower everything after a page may stand in another program, in pixels: the height of something,
 * such as a row of a table, that only just fits on the page or only just does not. `room`: what is free on the page.
 */
export function driftAfter(page: PageLayout, next: PageLayout, room: number, placed: PlacedBlocks): number {
  const last = heightOfLast(page);
  const first = heightOfFirst(page, next, placed);
  const drift = Math.max(room < ROUNDING ? last : 0, room + ROUNDING >= first ? first : 0);
  return drift > LINES_WATCHED * lineHeightOf(placed.profile) ? drift : 0;
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
  const height = block < 0 ? (linesOf(first)[0]?.height ?? 0) : endOfKept(block, next, placed) - top;
  return height + roomAboveFirst(next, placed);
}
