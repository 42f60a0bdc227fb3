import type {
  BlockNode,
  BulletListNode,
  HeadingNode,
  InlineNode,
  ListItemNode,
  Mark,
  OrderedListNode,
  ParagraphNode,
  PointsNode,
  RichText,
  TableCellAttributes,
  TableCellNode,
  TableNode,
  TextNode,
} from '#shared/model/richText.ts';

/** Short words for rich text, so that a test's text can be read as the text it is. */
export const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

export const text = (words: string, ...marks: Mark[]): TextNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };

export const bold: Mark = { type: 'bold' };
export const italic: Mark = { type: 'italic' };
export const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

type Line = string | readonly InlineNode[];
const inlines = (line: Line): InlineNode[] =>
  typeof line === 'string' ? (line === '' ? [] : [text(line)]) : [...line];

export const p = (line: Line = ''): ParagraphNode => ({ type: 'paragraph', content: inlines(line) });
export const h = (level: 1 | 2, line: Line): HeadingNode => ({
  type: 'heading',
  attrs: { level },
  content: inlines(line),
});

type Item = string | BlockNode[];
const listItem = (item: Item): ListItemNode => ({
  type: 'listItem',
  content: typeof item === 'string' ? [p(item)] : item,
});

export const bullets = (...items: Item[]): BulletListNode => ({
  type: 'bulletList',
  content: items.map(listItem),
});

export const numbers = (attrs: Partial<OrderedListNode['attrs']>, ...items: Item[]): OrderedListNode => ({
  type: 'orderedList',
  attrs: { start: 1, type: null, ...attrs },
  content: items.map(listItem),
});

export const recommendation = (lead: string, ...points: Item[]): BlockNode[] => {
  const list: PointsNode = {
    type: 'recommendationPoints',
    content: points.map((point, index) => ({
      type: 'recommendationPoint',
      attrs: { id: `point-${index}` },
      content: typeof point === 'string' ? [p(point)] : point,
    })),
  };
  return [{ type: 'recommendationLead', content: inlines(lead) }, list];
};

type Cell = string | BlockNode[];
const cell = (
  type: TableCellNode['type'],
  content: Cell,
  attrs: Partial<TableCellAttributes> = {},
): TableCellNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: typeof content === 'string' ? [p(content)] : content,
});

export const th = (content: Cell, attrs?: Partial<TableCellAttributes>): TableCellNode =>
  cell('tableHeader', content, attrs);
export const td = (content: Cell, attrs?: Partial<TableCellAttributes>): TableCellNode =>
  cell('tableCell', content, attrs);
export const table = (...rows: TableCellNode[][]): TableNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
