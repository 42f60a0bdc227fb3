import type { InlineNode, TextNode } from '../model/richText.ts';

/** A part of a line as it is to stand: the signs from `from` up to `to` of the line, or words that were not in it. */
export type LinePart = string | { readonly from: number; readonly to: number };

/** The signs from `from` up to `to` of a line, with their marks. Places count as in `lineOf`. */
export function sliceLine(nodes: readonly InlineNode[], from: number, to: number): InlineNode[] {
  let start = 0;
  return nodes.flatMap((node): InlineNode[] => {
    const begin = start;
    start += node.type === 'text' ? node.text.length : 1;
    if (start <= from || begin >= to || from >= to) return [];
    if (node.type !== 'text') return [node];
    return [{ ...node, text: node.text.slice(Math.max(0, from - begin), to - begin) }];
  });
}

/** A line put together anew. Words that were not in it have no marks. */
export function assembleLine(nodes: readonly InlineNode[], parts: readonly LinePart[]): InlineNode[] {
  return joinAlike(
    parts.flatMap((part): InlineNode[] =>
      typeof part === 'string' ? plain(part) : sliceLine(nodes, part.from, part.to),
    ),
  );
}

/** The line with the signs from `from` up to `to` written as `text`, which looks as the first of them did. */
export function rewriteInLine(
  nodes: readonly InlineNode[],
  from: number,
  to: number,
  text: string,
): InlineNode[] {
  const [first] = sliceLine(nodes, from, to);
  const written = first?.type === 'text' ? [{ ...first, text }] : plain(text);
  const end = nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0);
  return joinAlike([...sliceLine(nodes, 0, from), ...written, ...sliceLine(nodes, to, end)]);
}

function plain(text: string): TextNode[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

/** What the editor itself would run together: texts with the same marks. */
function joinAlike(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (node.type === 'text' && last?.type === 'text' && marksOf(node) === marksOf(last)) {
      joined.splice(-1, 1, { ...last, text: last.text + node.text });
    } else joined.push(node);
  }
  return joined;
}

function marksOf({ marks = [] }: TextNode): string {
  return JSON.stringify(marks);
}
