import { describeReference, type ReferencePlace } from '../agenda/references.ts';
import type { InlineNode, RichText } from '../model/richText.ts';
import { nodeLinesOf } from '../richText/nodeLines.ts';

/** A text as it is read, a paragraph on each line. A reference reads as the agenda numbers its target. */
export function readText(text: RichText, place: ReferencePlace): string {
  const read = (node: InlineNode): string => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'hardBreak':
        return '\n';
      case 'reference':
        return describeReference(node.attrs, place)
          .map((piece) => piece.text)
          .join('');
      case 'footnote':
        return ` [${(node.content ?? []).map(read).join('')}]`;
    }
  };
  return nodeLinesOf(text.content)
    .map((line) => line.map(read).join('').trim())
    .filter((line) => line !== '')
    .join('\n');
}

interface AnyNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly AnyNode[];
  readonly content?: readonly AnyNode[];
}

/** What a reader sees of a node beside its words. What the editor alone goes by is left out: ids, widths it measured. */
const SEEN = ['level', 'start', 'type', 'sha256', 'alt', 'href', 'colspan', 'rowspan', 'align'];

/** Two texts that look the same have the same look, whichever editor wrote them. */
export function lookOf({ content }: RichText): string {
  const look = ({ type, text, attrs = {}, marks = [], content: inside = [] }: AnyNode): unknown => {
    const seen = SEEN.flatMap((name) => ((attrs[name] ?? null) === null ? [] : [[name, attrs[name]]]));
    return [type, text ?? '', seen, marks.map(look), joined(inside).map(look)];
  };
  return JSON.stringify(content.map(look));
}

/** Words side by side in the same formats are one, however often they were saved. */
function joined(nodes: readonly AnyNode[]): AnyNode[] {
  return nodes.reduce<AnyNode[]>((done, node) => {
    const last = done.at(-1);
    const goesOn =
      last?.text !== undefined &&
      node.text !== undefined &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []);
    if (goesOn) done[done.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else done.push(node);
    return done;
  }, []);
}
