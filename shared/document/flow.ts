import type { CellAlignment } from '../model/richText.ts';
import type { Inline } from './inline.ts';

/** What rich text becomes: it may stand in a section, in a list's item and in a table's cell. */
export type FlowBlock = Paragraph | Heading | List | TableBlock | Picture;

/**
 * contentsHeading: above the contents, and above the lists that stand before them. contentsGroup: a name among its lines. closedBox: says of a closed item what
 * is left out. caption: above a table.
 */
export type ParagraphRole =
  | 'title'
  | 'subtitle'
  | 'participants'
  | 'contentsHeading'
  | 'contentsGroup'
  | 'body'
  | 'lead'
  | 'quote'
  | 'closedBox'
  | 'caption';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly content: readonly Inline[];
  /** Only where a document is cut into pages, here and below: the rest of what began on the page before. */
  readonly isContinued?: true;
}

export type HeadingRole = 'sectionHeading' | 'subHeading' | 'minorHeading' | 'decisionHeading';

/** A heading without a number. */
export interface Heading {
  readonly kind: 'heading';
  readonly role: HeadingRole;
  readonly content: readonly Inline[];
  readonly isContinued?: true;
}

export type ListMarker = 'bullet' | 'decimal' | 'letter' | 'roman';

export interface List {
  readonly kind: 'list';
  readonly marker: ListMarker;
  /** The first item's number; 1 for bullets. */
  readonly start: number;
  readonly items: readonly ListItem[];
  /** Of the item that began on the page before; it stands first, without a marker. */
  readonly restOfItem?: readonly FlowBlock[];
}

/** Its first block is always a paragraph: the one that carries the marker. */
export interface ListItem {
  readonly blocks: readonly [Paragraph, ...FlowBlock[]];
}

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

/** A picture on a line of its own. Its bytes are given to the writer apart: a tree can be composed without them. */
export interface Picture {
  readonly kind: 'picture';
  readonly sha256: string;
  /** Of the file, in pixels; on paper they only say how high it is for its width. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** Its part of the width of the text around it, at most 1. */
  readonly share: number;
  /** null where it is only decoration; empty where nobody has described it. */
  readonly description: string | null;
}
