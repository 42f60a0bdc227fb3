import { z } from 'zod';
import { imageAttributesSchema } from '../model/picture.ts';
import {
  markSchema,
  richTextSchema,
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type RichText,
  type TableCellNode,
} from '../model/richText.ts';

/**
 * Whatever an editor holds, as text that the model knows: what was written stays, what cannot be stored (a link to
 * nowhere, a list's odd numbering, a foreign node around the words) is set right or left out. Never throws.
 */
export function repairRichText(held: unknown): RichText {
  const sound = richTextSchema.safeParse(held);
  if (sound.success) return sound.data;
  const content = blocksIn(looseNode.parse(held));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** A node of any kind, read without refusing anything. */
interface LooseNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly unknown[];
  readonly content: readonly LooseNode[];
}

const nothing = () => ({ type: '', text: '', attrs: {}, marks: [], content: [] });

const looseNode: z.ZodType<LooseNode> = z
  .object({
    type: z.string().catch(''),
    text: z.string().catch(''),
    attrs: z.record(z.string(), z.unknown()).catch({}),
    marks: z.array(z.unknown()).catch([]),
    content: z.array(z.lazy(() => looseNode)).catch([]),
  })
  .catch(() => nothing());

/** Blocks of a node that may hold blocks; words that stand loose among them get a paragraph of their own. */
function blocksIn(node: LooseNode): BlockNode[] {
  return node.content.flatMap((child): BlockNode[] => {
    if (!isInline(child)) return blocksFrom(child);
    const content = inlineFrom(child);
    return content.length > 0 ? [{ type: 'paragraph', content }] : [];
  });
}

function blocksFrom(node: LooseNode): BlockNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'recommendationLead':
      return [{ type: node.type, ...inlinesIn(node) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.attrs['level'] === 1 ? 1 : 2 }, ...inlinesIn(node) }];
    case 'bulletList':
      return whereAny(itemsIn(node), (content) => ({ type: 'bulletList', content }));
    case 'orderedList':
      return whereAny(itemsIn(node), (content) => ({
        type: 'orderedList',
        attrs: { start: listStart.parse(node.attrs['start']), type: listType.parse(node.attrs['type']) },
        content,
      }));
    case 'recommendationPoints':
      return whereAny(node.content, (points) => ({
        type: 'recommendationPoints',
        content: points.map((point) => ({
          type: 'recommendationPoint',
          attrs: { id: pointId.parse(point.attrs['id']) },
          content: blocksIn(point),
        })),
      }));
    case 'table':
      return whereAny(node.content, (rows) => ({
        type: 'table',
        content: rows.map((row) => ({ type: 'tableRow', content: row.content.map(cellFrom) })),
      }));
    case 'image': {
      const { data: attrs } = imageAttributesSchema.safeParse(node.attrs);
      return attrs ? [{ type: 'image', attrs }] : [];
    }
    default:
      return blocksIn(node);
  }
}

function itemsIn(list: LooseNode): ListItemNode[] {
  return list.content.map((item) => ({ type: 'listItem', content: blocksIn(item) }));
}

function cellFrom(node: LooseNode): TableCellNode {
  const colspan = span(60).parse(node.attrs['colspan']);
  const { data: align } = alignment.safeParse(node.attrs['align']);
  return {
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan,
      rowspan: span(1000).parse(node.attrs['rowspan']),
      colwidth: columnWidths.parse(node.attrs['colwidth']),
      ...(align && { align }),
    },
    content: blocksIn(node),
  };
}

function inlinesIn(node: LooseNode): { content?: InlineNode[] } {
  const content = node.content.flatMap(inlineFrom);
  return content.length > 0 ? { content } : {};
}

function inlineFrom(node: LooseNode): InlineNode[] {
  const marks = node.marks.flatMap((mark) => markSchema.safeParse(mark).data ?? []);
  const marked = marks.length > 0 ? { marks } : {};
  if (node.type === 'hardBreak') return [{ type: 'hardBreak', ...marked }];
  if (node.text !== '') return [{ type: 'text', text: node.text, ...marked }];
  return node.content.flatMap(inlineFrom);
}

function isInline({ type, text }: LooseNode): boolean {
  return type === 'text' || type === 'hardBreak' || text !== '';
}

/** A list or a table with nothing in it is not kept. */
function whereAny<Part>(parts: readonly Part[], make: (parts: Part[]) => BlockNode): BlockNode[] {
  return parts.length > 0 ? [make([...parts])] : [];
}

const listStart = z.int().min(0).catch(1);
const listType = z.enum(['1', 'a', 'i']).nullable().catch(null);
const pointId = z.string().max(64).nullable().catch(null);
const alignment = z.enum(['left', 'center', 'right']);
const columnWidths = z.array(z.int().min(0).max(10_000)).nullable().catch(null);
const span = (most: number) => z.int().min(1).max(most).catch(1);
