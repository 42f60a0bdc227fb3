import type {
  BlockNode,
  BulletListNode,
  ListItemNode,
  OrderedListNode,
  PointNode,
  PointsNode,
} from '../../model/richText.ts';
import type { FlowBlock, List, ListItem, ListMarker, Paragraph } from '../flow.ts';
import { isWritten } from './writtenText.ts';

type ComposeBlocks = (nodes: readonly BlockNode[]) => FlowBlock[];

const emptyParagraph: Paragraph = { kind: 'paragraph', role: 'body', content: [] };

export function composeList(node: BulletListNode | OrderedListNode, composeBlocks: ComposeBlocks): List {
  return {
    kind: 'list',
    marker: node.type === 'bulletList' ? 'bullet' : markerOf(node.attrs.type),
    start: node.type === 'bulletList' ? 1 : node.attrs.start,
    items: node.content.map((item) => composeItem(item, composeBlocks)),
  };
}

/** The points of a recommendation. One that nothing is written in is left out: it is there to be typed in. */
export function composePoints(node: PointsNode, marker: ListMarker, composeBlocks: ComposeBlocks): List {
  const written = node.content.filter((point) => isWritten(point.content));
  return {
    kind: 'list',
    marker,
    start: 1,
    items: written.map((point) => composeItem(point, composeBlocks)),
  };
}

function composeItem(item: ListItemNode | PointNode, composeBlocks: ComposeBlocks): ListItem {
  const [first, ...rest] = composeBlocks(item.content);
  if (first === undefined) return { blocks: [emptyParagraph] };
  return first.kind === 'paragraph'
    ? { blocks: [first, ...rest] }
    : { blocks: [emptyParagraph, first, ...rest] };
}

function markerOf(type: OrderedListNode['attrs']['type']): ListMarker {
  switch (type) {
    case 'a':
      return 'letter';
    case 'i':
      return 'roman';
    case '1':
    case null:
      return 'decimal';
  }
}
