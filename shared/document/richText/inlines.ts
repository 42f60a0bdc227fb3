import type { InlineNode, Mark, Reference } from '../../model/richText.ts';
import type { Inline, LineBreak, ReferencePiece, TextMark, TextRun } from '../inline.ts';

/** In the order a reader of the tree can count on, whatever order the editor stored. */
const MARKS: readonly TextMark[] = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'];

/** How a reference reads where it stands. */
export type ComposeReference = (reference: Reference) => ReferencePiece[];

/** The editor's text nodes as inlines. Neighbours under the same link become one link. */
export function composeInlines(
  nodes: readonly InlineNode[] = [],
  composeReference: ComposeReference,
): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'footnote') {
      inlines.push({ kind: 'footnote', content: composeInlines(node.content, composeReference) });
    } else if (node.type === 'reference') {
      const pieces = composeReference(node.attrs);
      inlines.push({ kind: 'reference', marks: marksOf(node.marks ?? []), pieces });
    } else addPiece(inlines, composePiece(node), hrefOf(node));
  }
  return inlines;
}

type PieceNode = Exclude<InlineNode, { type: 'footnote' | 'reference' }>;

function addPiece(inlines: Inline[], piece: TextRun | LineBreak, href: string | null): void {
  const previous = inlines.at(-1);
  if (href === null) inlines.push(piece);
  else if (previous?.kind === 'link' && previous.href === href) {
    inlines[inlines.length - 1] = { ...previous, content: [...previous.content, piece] };
  } else inlines.push({ kind: 'link', href, content: [piece] });
}

function composePiece(node: PieceNode): TextRun | LineBreak {
  if (node.type === 'hardBreak') return { kind: 'lineBreak' };
  return { kind: 'text', text: node.text, marks: marksOf(node.marks ?? []) };
}

/** Text stands either below the line or above it, though the editor can store both. */
function marksOf(marks: readonly Mark[]): TextMark[] {
  const names = new Set<Mark['type']>(marks.map((mark) => mark.type));
  if (names.has('subscript')) names.delete('superscript');
  return MARKS.filter((mark) => names.has(mark));
}

function hrefOf(node: PieceNode): string | null {
  for (const mark of node.marks ?? []) {
    if (mark.type === 'link' && typeof mark.attrs.href === 'string') return mark.attrs.href;
  }
  return null;
}
