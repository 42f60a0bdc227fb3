import type { ImageAttributes } from '../model/picture.ts';
import type {
  BlockNode,
  BulletListNode,
  HeadingNode,
  ImageNode,
  InlineNode,
  ListItemNode,
  Mark,
  OrderedListNode,
  ParagraphNode,
  PointNode,
  RichText,
  TableCellNode,
  TableNode,
  TextNode,
} from '../model/richText.ts';

/**
 * A small vocabulary for writing rich text by hand, in the sample and in tests, in the shape the editor stores.
 * A tilde stands for a no-break space, as in TeX, so that it can be seen in the source: "den 3.~februar".
 */
export type Words = string | InlineNode;

/** A list item or a cell: a line of text, or blocks. */
export type Blocks = string | readonly BlockNode[];

export function doc(...content: BlockNode[]): RichText {
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

export function p(...words: Words[]): ParagraphNode {
  return { type: 'paragraph', ...inline(words) };
}

/** A sub-heading inside a section. */
export function heading(text: string, level: 1 | 2 = 1): HeadingNode {
  return { type: 'heading', attrs: { level }, ...inline([text]) };
}

export function bullets(...entries: Blocks[]): BulletListNode {
  return { type: 'bulletList', content: entries.map(listItem) };
}

/** 1. 2. 3. */
export function numbered(...entries: Blocks[]): OrderedListNode {
  return { type: 'orderedList', attrs: { start: 1, type: null }, content: entries.map(listItem) };
}

/** a. b. c. */
export function lettered(...entries: Blocks[]): OrderedListNode {
  return { type: 'orderedList', attrs: { start: 1, type: 'a' }, content: entries.map(listItem) };
}

/** A picture of the file with this digest; a PNG of 600 by 400 pixels over the whole width, unless told otherwise. */
export function picture(sha256: string, attrs: Partial<Omit<ImageAttributes, 'sha256'>> = {}): ImageNode {
  const usual = {
    mediaType: 'image/png',
    width: 600,
    height: 400,
    shownWidth: 100,
    alt: '',
    decorative: false,
  } as const;
  return { type: 'image', attrs: { sha256, ...usual, ...attrs } };
}

/** A table with one header row. A cell over several columns is made with `spanning`. */
export function table(header: readonly string[], ...rows: (Blocks | TableCellNode)[][]): TableNode {
  const head = header.map((text) => cell('tableHeader', 1, [p(text)]));
  const body = rows.map((row) =>
    row.map((entry) => (isCell(entry) ? entry : cell('tableCell', 1, blocksOf(entry)))),
  );
  return { type: 'table', content: [head, ...body].map((content) => ({ type: 'tableRow', content })) };
}

/** A cell over `columns` columns, for a row of `table`. */
export function spanning(columns: number, content: Blocks): TableCellNode {
  return cell('tableCell', columns, blocksOf(content));
}

/** The lead and the points of a recommendation; each point carries the id that its decision will refer to. */
export function recommendation(
  lead: string,
  points: readonly { readonly id: string; readonly words: readonly Words[] }[],
  ...after: BlockNode[]
): RichText {
  const content = points.map(({ id, words }): PointNode => ({
    type: 'recommendationPoint',
    attrs: { id },
    content: [p(...words)],
  }));
  return doc(
    { type: 'recommendationLead', ...inline([lead]) },
    { type: 'recommendationPoints', content },
    ...after,
  );
}

export function bold(text: string): TextNode {
  return marked(text, { type: 'bold' });
}

export function italic(text: string): TextNode {
  return marked(text, { type: 'italic' });
}

export function underline(text: string): TextNode {
  return marked(text, { type: 'underline' });
}

export function link(text: string, href: string): TextNode {
  return marked(text, { type: 'link', attrs: { href } });
}

function marked(text: string, mark: Mark): TextNode {
  return { type: 'text', text: withNoBreakSpaces(text), marks: [mark] };
}

/** An empty line has no content at all; the editor knows no empty text. */
function inline(words: readonly Words[]): { content?: InlineNode[] } {
  const content = words
    .filter((word) => word !== '')
    .map((word) =>
      typeof word === 'string' ? { type: 'text' as const, text: withNoBreakSpaces(word) } : word,
    );
  return content.length > 0 ? { content } : {};
}

function withNoBreakSpaces(text: string): string {
  return text.replaceAll('~', '\u00a0');
}

function listItem(entry: Blocks): ListItemNode {
  return { type: 'listItem', content: blocksOf(entry) };
}

function blocksOf(entry: Blocks): BlockNode[] {
  return typeof entry === 'string' ? [p(entry)] : [...entry];
}

function cell(type: TableCellNode['type'], colspan: number, content: BlockNode[]): TableCellNode {
  return { type, attrs: { colspan, rowspan: 1, colwidth: null }, content };
}

function isCell(entry: Blocks | TableCellNode): entry is TableCellNode {
  return typeof entry === 'object' && 'type' in entry;
}
