import type * as fc from 'fast-check';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  Mark,
  ParagraphNode,
  PointNode,
  RichText,
  TableCellNode,
} from '#shared/model/richText.ts';
import { richTextArbitrary } from './richText.ts';

/** What can be written in an ordinary section, in the very shape that the editor gives it. */
export const editorTextArbitrary: fc.Arbitrary<RichText> = richTextArbitrary.map(({ content }) => ({
  type: 'doc',
  content: atLeastOne(blocks(content)),
}));

/** The same for a recommendation: the lead, the points, and what else there may be. */
export const editorRecommendationArbitrary: fc.Arbitrary<RichText> = richTextArbitrary.map(({ content }) => {
  const points = content.flatMap((block) => (block.type === 'recommendationPoints' ? block.content : []));
  const lead = content.find((block) => block.type === 'recommendationLead');
  const noPoint: PointNode = { type: 'recommendationPoint', attrs: { id: null }, content: [] };
  return {
    type: 'doc',
    content: [
      { type: 'recommendationLead', ...line(lead?.content) },
      { type: 'recommendationPoints', content: (points.length > 0 ? points : [noPoint]).map(itemLike) },
      ...blocks(content),
    ],
  };
});

/** Without the parts of a recommendation, which stand at the top of one and nowhere else. */
function blocks(all: readonly BlockNode[]): BlockNode[] {
  return all.flatMap((block): BlockNode[] => {
    switch (block.type) {
      case 'recommendationLead':
      case 'recommendationPoints':
        return [];
      case 'image':
        return [block];
      case 'paragraph':
        return [{ type: 'paragraph', ...line(block.content) }];
      case 'heading':
        return [{ type: 'heading', attrs: block.attrs, ...line(block.content) }];
      case 'bulletList':
      case 'orderedList':
        return [{ ...block, content: block.content.map(itemLike) }];
      case 'table':
        return [
          { ...block, content: block.content.map((row) => ({ ...row, content: row.content.map(cell) })) },
        ];
    }
  });
}

/** A list item or a point: the editor puts a paragraph first in it. */
function itemLike<Item extends ListItemNode | PointNode>(item: Item): Item {
  const inside = blocks(item.content);
  const content = inside[0]?.type === 'paragraph' ? inside : [emptyParagraph, ...inside];
  return { ...item, content };
}

function cell({ type, attrs, content }: TableCellNode): TableCellNode {
  return { type, attrs: { align: null, ...attrs }, content: atLeastOne(blocks(content)) };
}

const emptyParagraph: ParagraphNode = { type: 'paragraph' };

function atLeastOne(all: BlockNode[]): BlockNode[] {
  return all.length > 0 ? all : [emptyParagraph];
}

/** An empty line has no content, and texts with the same marks are one. */
function line(nodes: readonly InlineNode[] = []): { content?: InlineNode[] } {
  const content: InlineNode[] = [];
  for (const node of nodes.map(inlineNode)) {
    const before = content.at(-1);
    const joins = before?.type === 'text' && node.type === 'text' && sameMarks(before, node);
    if (joins) content.splice(-1, 1, { ...before, text: before.text + node.text });
    else content.push(node);
  }
  return content.length > 0 ? { content } : {};
}

function sameMarks(a: InlineNode, b: InlineNode): boolean {
  return JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

/** A text without marks has no list of them. */
function inlineNode({ marks: given = [], ...plain }: InlineNode): InlineNode {
  const inOrder = orderOfMarks.flatMap((type) => given.find((one) => one.type === type) ?? []);
  const isLowered = inOrder.some(({ type }) => type === 'subscript');
  const marks = inOrder.filter(({ type }) => !(isLowered && type === 'superscript'));
  return marks.length > 0 ? { ...plain, marks: marks.map(withEveryAttribute) } : plain;
}

/** The order that the editor keeps marks in, each once. */
const orderOfMarks = ['link', 'bold', 'italic', 'strike', 'underline', 'subscript', 'superscript'] as const;

function withEveryAttribute(given: Mark): Mark {
  if (given.type !== 'link') return given;
  const attrs = { target: null, rel: null, class: null, title: null, ...given.attrs };
  return { type: 'link', attrs };
}
