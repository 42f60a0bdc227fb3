import type { Node } from '@tiptap/pm/model';
import { NO_LETTER } from '#shared/richText/lines.ts';

/** A line of an editor's document: the same lines in the same order as shared/richText/lines.ts reads when stored. */
export interface EditorLine {
  readonly text: string;
  /** The paragraph or heading; the very same object until something is changed in it. */
  readonly node: Node;
  /** The document's position before its first sign. */
  readonly start: number;
}

export function linesIn(document: Node): EditorLine[] {
  const lines: EditorLine[] = [];
  document.descendants((node, position) => {
    if (holdsText(node)) lines.push({ text: textOf(node), node, start: position + 1 });
    return true;
  });
  return lines;
}

/** The document's position before one of a line's signs. */
export function positionOf({ node, start }: EditorLine, offset: number): number {
  let signs = 0;
  let position = start;
  for (const child of node.children) {
    const size = signsOf(child);
    if (offset < signs + size) return position + (offset - signs);
    signs += size;
    position += child.nodeSize;
  }
  return position;
}

/** Which sign of which line stands after a position; null where the position is in no line. */
export function spotAt(document: Node, position: number): { line: number; offset: number } | null {
  const lines = linesIn(document);
  const line = lines.findIndex(
    ({ node, start }) => position >= start && position <= start + node.content.size,
  );
  const found = lines[line];
  if (!found) return null;
  let offset = 0;
  while (offset < found.text.length && positionOf(found, offset) < position) offset += 1;
  return { line, offset };
}

function holdsText(node: Node): boolean {
  return node.children.some((child) => child.isText);
}

function textOf(node: Node): string {
  return node.children.map((child) => child.text ?? NO_LETTER).join('');
}

function signsOf(child: Node): number {
  return child.text?.length ?? 1;
}
