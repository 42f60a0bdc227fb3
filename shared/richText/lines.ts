import type { RichText } from '../model/richText.ts';

/**
 * A node read for its words only. Which kinds there are is no matter here, so that a new one is searched and checked
 * like the others as soon as the model has it.
 */
export interface WordNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly WordNode[];
}

/** Stands in a line for whatever is no letter: a line break, a picture, a reference. Nobody can type it. */
export const NO_LETTER = '\ufffc';

/**
 * The lines of a text: what stands in one paragraph, heading or lead, as the words are read, in the order of the
 * document. Where nothing is written there is no line. Places in a line count UTF-16 units.
 */
export function linesOf(text: RichText): string[] {
  const lines: string[] = [];
  const visit = (node: WordNode): void => {
    const children = node.content ?? [];
    if (isLine(children)) lines.push(lineOf(children));
    for (const child of children) visit(child);
  };
  visit(text);
  return lines;
}

/** The signs of one line, nodes side by side. */
export function lineOf(nodes: readonly WordNode[]): string {
  return nodes.map((node) => node.text ?? NO_LETTER).join('');
}

/**
 * The text with some of its lines changed; `change` gets a line's nodes and its place among the lines. What is not
 * changed stays the very same object. A line of which nothing is left has no content, as the editor keeps it.
 */
export function changeLines(
  text: RichText,
  change: (nodes: readonly WordNode[], line: number) => readonly WordNode[],
): RichText {
  let lines = 0;
  const visit = <Kind extends WordNode>(node: Kind): Kind => {
    const before = node.content;
    if (!before) return node;
    const changed = isLine(before) ? change(before, lines++) : before;
    const after = changed.map(visit);
    if (after.length === before.length && after.every((child, place) => child === before[place])) return node;
    if (after.length > 0) return Object.assign({ ...node }, { content: after });
    const empty: Kind = { ...node };
    Reflect.deleteProperty(empty, 'content');
    return empty;
  };
  return visit(text);
}

function isLine(children: readonly WordNode[]): boolean {
  return children.some(({ text }) => text !== undefined);
}
