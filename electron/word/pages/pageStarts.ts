import type { BlockLayout, DocumentLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { Cut, InnerCut } from '#shared/document/pages/pagePlan.ts';
import type { Block } from '#shared/document/tree.ts';
import { bodyChildren, type BodyChild, type ChildRows } from './bodyChildren.ts';
import { signsOnLines } from './signsOnLines.ts';

/** What of a row stands before a page's end: its height in pixels, and its share of the row. */
export interface RowPart {
  readonly height: number;
  readonly share: number;
}

/** Cuts a row that goes on on the next page, in each of its cells. null: it stands whole where it goes on. */
export type CutRow = (table: ChildRows['table'], row: number, part: RowPart) => readonly Cut[] | null;

/** In pixels. */
const ROUNDING = 0.5;

/** A child of the body where one of its parts stands. */
interface PartPlace {
  readonly child: BodyChild;
  /** Its parts on earlier pages, this one, and those on later pages. */
  readonly before: readonly BlockLayout[];
  readonly here: BlockLayout;
  readonly after: readonly BlockLayout[];
}

/** Where each page of a layout begins in the blocks that were laid out; so many notes stand above the first. */
export function pageStarts(
  blocks: readonly Block[],
  { pages }: Pick<DocumentLayout, 'pages'>,
  notesAbove: number,
  cutRow: CutRow,
): Cut[] {
  const children = bodyChildren(blocks);
  return pages.map(({ body }, page): Cut => {
    if (page === 0) return { block: 0, inside: null };
    const here = body.find(({ index }) => children[index]?.isRoom !== true);
    const child = here && children[here.index];
    // A page with nothing on it but the empty line under a table.
    if (!child) return { block: blocks.length, inside: null };
    const partsOn = (some: DocumentLayout['pages']): BlockLayout[] =>
      some.flatMap((each) => each.body).filter(({ index }) => index === here.index);
    const place = {
      child,
      before: partsOn(pages.slice(0, page)),
      here,
      after: partsOn(pages.slice(page + 1)),
    };
    const inside =
      place.before.length === 0
        ? null
        : cutInside(place, notesAbove + notesBefore(children, here.index), cutRow);
    return inside ? inDeepest(child.start, inside) : child.start;
  });
}

/** null: it stands whole on the page where it goes on. */
function cutInside(
  { child, before, here, after }: PartPlace,
  notes: number,
  cutRow: CutRow,
): InnerCut | null {
  switch (child.says?.kind) {
    case undefined:
      return null;
    case 'text': {
      const count = signsOnLines(child.says.content, {
        before: textOf(before),
        whole: textOf([...before, here, ...after]),
        firstNote: notes + 1,
      });
      return { kind: 'signs', count };
    }
    case 'rows':
      return rowCut(child.says, before.filter(isTable), [here, ...after].filter(isTable), cutRow);
  }
}

function rowCut(
  { table, headRows }: ChildRows,
  before: readonly TableLayout[],
  [here, ...after]: readonly TableLayout[],
  cutRow: CutRow,
): InnerCut | null {
  const first = here?.rows.find(({ index }) => index >= headRows);
  if (!here || !first) return null;
  const row = table.kind === 'table' ? first.index : first.index - headRows;
  const heightIn = (parts: readonly TableLayout[]) =>
    parts
      .flatMap(({ rows }) => rows)
      .filter(({ index }) => index === first.index)
      .reduce((sum, part) => sum + part.height, 0);
  const height = heightIn(before);
  const share = height / (height + heightIn([here, ...after]));
  return { kind: 'row', row, cells: height > 0 ? cutRow(table, row, { height, share }) : null };
}

/** The cut before the first line of a single endless page that does not fit into so much height, in pixels. */
export function firstCutBelow(blocks: readonly Block[], { pages }: DocumentLayout, height: number): Cut {
  const children = bodyChildren(blocks);
  const end: Cut = { block: blocks.length, inside: null };
  const parts = pages[0]?.body ?? [];
  for (const part of parts) {
    const child = children[part.index];
    if (!child || child.isRoom) continue;
    if (isTable(part)) {
      if (part.rows.some((row) => row.y + row.height > height)) return child.start;
      continue;
    }
    const fitting = part.lines.filter((line) => line.y + line.height <= height + ROUNDING);
    if (fitting.length === part.lines.length) continue;
    if (fitting.length === 0 || child.says?.kind !== 'text') return child.start;
    const count = signsOnLines(child.says.content, {
      before: textOf([{ ...part, lines: fitting }]),
      whole: textOf([part]),
      firstNote: 1 + notesBefore(children, part.index),
    });
    return inDeepest(child.start, { kind: 'signs', count });
  }
  return end;
}

function notesBefore(children: readonly BodyChild[], index: number): number {
  return children.slice(0, index).reduce((sum, { says }) => sum + countNotes(says), 0);
}

function countNotes(says: BodyChild['says']): number {
  if (says === null) return 0;
  return says.kind === 'rows'
    ? notesIn([says.table]).length
    : notesIn([{ kind: 'paragraph', role: 'body', content: says.content }]).length;
}

/** The cut inside the block that a cut stands right before. */
function inDeepest(start: Cut, inside: InnerCut): Cut {
  if (start.inside?.kind !== 'item') return { ...start, inside };
  const inItem = inDeepest(start.inside.cut ?? { block: 0, inside: null }, inside);
  return { ...start, inside: { ...start.inside, cut: inItem } };
}

function textOf(parts: readonly BlockLayout[]): string {
  return parts
    .filter(isParagraph)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('');
}

function isParagraph(part: BlockLayout): part is ParagraphLayout {
  return part.type === 'paragraph';
}

function isTable(part: BlockLayout): part is TableLayout {
  return part.type === 'table';
}
