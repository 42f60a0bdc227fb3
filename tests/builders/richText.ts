import type {
  BlockNode,
  ListItemNode,
  OrderedListNode,
  TableCellAttributes,
  TableCellNode,
  TableNode,
} from '#shared/model/richText.ts';
import type { Blocks } from '#shared/richText/build.ts';
import { p } from '#shared/richText/build.ts';

/** What shared/richText/build.ts has no words for: lists that start elsewhere, and cells that span rows. */
export const numbers = (attrs: Partial<OrderedListNode['attrs']>, ...items: Blocks[]): OrderedListNode => ({
  type: 'orderedList',
  attrs: { start: 1, type: null, ...attrs },
  content: items.map((item): ListItemNode => ({ type: 'listItem', content: blocksOf(item) })),
});

type Spans = Partial<TableCellAttributes>;

export const th = (content: Blocks, spans?: Spans): TableCellNode => cell('tableHeader', content, spans);
export const td = (content: Blocks, spans?: Spans): TableCellNode => cell('tableCell', content, spans);

export const tableOf = (...rows: TableCellNode[][]): TableNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});

function cell(type: TableCellNode['type'], content: Blocks, spans: Spans = {}): TableCellNode {
  return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans }, content: blocksOf(content) };
}

function blocksOf(content: Blocks): BlockNode[] {
  return typeof content === 'string' ? [p(content)] : [...content];
}
