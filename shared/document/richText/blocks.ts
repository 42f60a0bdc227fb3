import type { LayoutProfile } from '../../layouts/profile.ts';
import type { BlockNode, ImageNode, RichText } from '../../model/richText.ts';
import { composeTable } from '../tables/composeTable.ts';
import type { FlowBlock, Picture } from '../tree.ts';
import { composeInlines } from './inlines.ts';
import { composeList, composePoints } from './lists.ts';
import { isWrittenLine } from './writtenText.ts';

/** Rich text as blocks of the document, without the empty paragraphs that editing leaves at its ends. */
export function composeRichText(text: RichText, profile: LayoutProfile): FlowBlock[] {
  return composeBlocks(text.content, profile);
}

function composeBlocks(nodes: readonly BlockNode[], profile: LayoutProfile): FlowBlock[] {
  return withoutEmptyEnds(nodes).flatMap((node) => composeBlock(node, profile));
}

function composeBlock(node: BlockNode, profile: LayoutProfile): FlowBlock[] {
  const composeInner = (nodes: readonly BlockNode[]) => composeBlocks(nodes, profile);
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', role: 'body', content: composeInlines(node.content) }];
    case 'recommendationLead':
      return [{ kind: 'paragraph', role: 'lead', content: composeInlines(node.content) }];
    case 'heading': {
      // An empty heading would be an empty line in Word's outline.
      if (!isWrittenLine(node.content)) return [];
      const role = node.attrs.level === 1 ? 'subHeading' : 'minorHeading';
      return [{ kind: 'heading', role, content: composeInlines(node.content) }];
    }
    case 'bulletList':
    case 'orderedList':
      return [composeList(node, composeInner)];
    case 'recommendationPoints': {
      const points = composePoints(node, profile.agenda.items.points.marker, composeInner);
      return points.items.length > 0 ? [points] : [];
    }
    case 'image':
      return [composePicture(node)];
    case 'table':
      return [composeTable(node, profile, composeInner)];
  }
}

function composePicture({ attrs }: ImageNode): Picture {
  const { sha256, width, height, shownWidth, alt, decorative } = attrs;
  return {
    kind: 'picture',
    sha256,
    pixels: { width, height },
    share: shownWidth / 100,
    description: decorative ? null : alt.trim(),
  };
}

function withoutEmptyEnds(nodes: readonly BlockNode[]): readonly BlockNode[] {
  const first = nodes.findIndex((node) => !isEmptyParagraph(node));
  if (first === -1) return [];
  let end = nodes.length;
  while (isEmptyParagraph(nodes[end - 1]!)) end -= 1;
  return nodes.slice(first, end);
}

function isEmptyParagraph(node: BlockNode): boolean {
  return node.type === 'paragraph' && !isWrittenLine(node.content);
}
