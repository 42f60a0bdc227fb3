import { z } from 'zod';
import { imageAttributesSchema, type ImageAttributes } from './picture.ts';

/**
 * Rich text as the editor's own JSON (ProseMirror nodes), stored as it is.
 * The schemas name every node and mark that Punkt knows, so that a package from outside cannot smuggle in another.
 */
const simpleMark = z.strictObject({
  type: z.enum(['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript']),
});
const linkMark = z.strictObject({
  type: z.literal('link'),
  attrs: z.looseObject({ href: z.string().regex(/^(https?:|mailto:)/i) }),
});
export const markSchema = z.discriminatedUnion('type', [simpleMark, linkMark]);
export type Mark = z.infer<typeof markSchema>;

export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type HardBreakNode = { type: 'hardBreak'; marks?: Mark[] };
export type InlineNode = TextNode | HardBreakNode;

export type ParagraphNode = { type: 'paragraph'; content?: InlineNode[] };
/** Sub-heading inside a section. Level 1 is the first level under the section's own heading. */
export type HeadingNode = {
  type: 'heading';
  attrs: { level: 1 | 2 };
  content?: InlineNode[];
};
export type ListItemNode = { type: 'listItem'; content: BlockNode[] };
export type BulletListNode = { type: 'bulletList'; content: ListItemNode[] };
/** type: 1 = 1. 2. 3., a = a. b. c., i = i. ii. iii. (the HTML attribute's own values). */
export type OrderedListNode = {
  type: 'orderedList';
  attrs: { start: number; type: '1' | 'a' | 'i' | null };
  content: ListItemNode[];
};
export type CellAlignment = 'left' | 'center' | 'right';
export type TableCellAttributes = {
  colspan: number;
  rowspan: number;
  /** Width in CSS pixels of each column that the cell spans; null where nobody has set it. */
  colwidth: number[] | null;
  /** null or left out: as the text runs, which is left. */
  align?: CellAlignment | null;
};
export type TableCellNode = {
  type: 'tableCell' | 'tableHeader';
  attrs: TableCellAttributes;
  content: BlockNode[];
};
export type TableRowNode = { type: 'tableRow'; content: TableCellNode[] };
export type TableNode = { type: 'table'; content: TableRowNode[] };

/** The words before the points of a recommendation, such as "Det indstilles, at DAS". */
export type LeadNode = { type: 'recommendationLead'; content?: InlineNode[] };
/** One point of a recommendation. Its id is what a decision refers to, so it follows the point wherever it moves. */
export type PointNode = {
  type: 'recommendationPoint';
  attrs: { id: string | null };
  content: BlockNode[];
};
export type PointsNode = { type: 'recommendationPoints'; content: PointNode[] };

export type ImageNode = { type: 'image'; attrs: ImageAttributes };

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | BulletListNode
  | OrderedListNode
  | TableNode
  | ImageNode
  | LeadNode
  | PointsNode;

export type RichText = { type: 'doc'; content: BlockNode[] };

const inline = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('text'),
        text: z.string().min(1),
        marks: z.array(markSchema).exactOptional(),
      }),
      z.strictObject({ type: z.literal('hardBreak'), marks: z.array(markSchema).exactOptional() }),
    ]),
  )
  .exactOptional();

const listItem: z.ZodType<ListItemNode> = z.strictObject({
  type: z.literal('listItem'),
  content: z.lazy(() => blocks),
});

const cell: z.ZodType<TableCellNode> = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({
    colspan: z.int().min(1).max(60),
    rowspan: z.int().min(1).max(1000),
    colwidth: z.array(z.int().min(0).max(10_000)).nullable(),
    align: z.enum(['left', 'center', 'right']).nullable().exactOptional(),
  }),
  content: z.lazy(() => blocks),
});

/** The editor leaves `content` out of a row whose cells are all merged into those above. */
const row: z.ZodType<TableRowNode> = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(cell).default([]),
});

const point: z.ZodType<PointNode> = z.strictObject({
  type: z.literal('recommendationPoint'),
  attrs: z.strictObject({ id: z.string().max(64).nullable() }),
  content: z.lazy(() => blocks),
});

const block: z.ZodType<BlockNode> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inline }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2)]) }),
    content: inline,
  }),
  z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) }),
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ start: z.int().min(0), type: z.enum(['1', 'a', 'i']).nullable() }),
    content: z.array(listItem).min(1),
  }),
  z.strictObject({
    type: z.literal('table'),
    content: z.array(row).min(1),
  }),
  z.strictObject({ type: z.literal('image'), attrs: imageAttributesSchema }),
  z.strictObject({ type: z.literal('recommendationLead'), content: inline }),
  z.strictObject({ type: z.literal('recommendationPoints'), content: z.array(point).min(1) }),
]);

const blocks: z.ZodType<BlockNode[]> = z.array(block);

export const richTextSchema: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: blocks,
});

/** Text with nothing written in it. */
export const emptyRichText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };
