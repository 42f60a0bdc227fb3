import type { LayoutProfile } from '../../layouts/profile.ts';
import type { BlockNode, ImageNode, InlineNode, RichText } from '../../model/richText.ts';
import { composeTable } from '../tables/composeTable.ts';
import type { FlowBlock, Picture } from '../flow.ts';
import { isWrittenLine } from '../../richText/nodeLines.ts';
import type { ComposeReference } from './inlines.ts';
import { composeInlines } from './inlines.ts';
import { composeList, composePoints } from './lists.ts';

/** What the text needs to know of the document and of the item that it stands in. */
export interface TextContext {
  readonly profile: LayoutProfile;
  readonly composeReference: ComposeReference;
}

/** Rich text as blocks of the document, without the empty paragraphs that editing leaves at its ends. */
export function composeRichText(text: RichText, context: TextContext): FlowBlock[] {
  return composeBlocks(text.content, context);
}

function composeBlocks(nodes: readonly BlockNode[], context: TextContext): FlowBlock[] {
  return withoutEmptyEnds(nodes).flatMap((node) => composeBlock(node, context));
}

function composeBlock(node: BlockNode, context: TextContext): FlowBlock[] {
  const { profile } = context;
  const composeInner = (nodes: readonly BlockNode[]) => composeBlocks(nodes, context);
  const composeLine = (nodes?: readonly InlineNode[]) => composeInlines(nodes, context.composeReference);
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', role: 'body', content: composeLine(node.content) }];
    case 'recommendationLead':
      return [{ kind: 'paragraph', role: 'lead', content: composeLine(node.content) }];
    case 'blockquote':
      return withoutEmptyEnds(node.content).map(({ content }) => ({
        kind: 'paragraph',
        role: 'quote',
        content: composeLine(content),
      }));
    case 'heading': {
      // An empty heading would be an empty line in Word's outline.
      if (!isWrittenLine(node.content)) return [];
      const role = node.attrs.level === 1 ? 'subHeading' : 'minorHeading';
      return [{ kind: 'heading', role, content: composeLine(node.content) }];
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

function withoutEmptyEnds<Node extends BlockNode>(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.findIndex((node) => !isEmptyParagraph(node));
  if (first === -1) return [];
  let end = nodes.length;
  while (isEmptyParagraph(nodes[end - 1]!)) end -= 1;
  return nodes.slice(first, end);
}

function isEmptyParagraph(node: BlockNode): boolean {
  return node.type === 'paragraph' && !isWrittenLine(node.content);
}
