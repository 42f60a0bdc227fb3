import type { CellAlignment } from '../model/richText.ts';
import type { FlowBlock } from './tree.ts';

/** A table whose cells fill its grid exactly: every row covers every column, spans counted. */
export interface TableBlock {
  readonly kind: 'table';
  /** Each column's share of the width; they add up to 1. */
  readonly columnShares: readonly number[];
  /** How many rows at the top are headings, repeated on every page that the table reaches. */
  readonly headerRows: number;
  /** True where long texts stand side by side and need a line between them. */
  readonly columnLines: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Never split between pages. */
  readonly keepTogether: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly kind: 'head' | 'data';
  /** The first column it stands in, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: CellAlignment;
  readonly blocks: readonly FlowBlock[];
}
