import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { readPlainText, type PlainBlock } from './readPlainText.ts';

/** Pasted plain text as the editor's nodes, with the formats of the place that it is pasted into. */
export function plainTextSlice(text: string, target: ResolvedPos): Slice {
  const { nodes, text: textNode } = schemaOf(target);
  const marks = target.marks();
  const line = (words: string): Node[] => [nodes.paragraph.create(null, textNode(words, marks))];
  const list = (words: readonly string[]): Node[] =>
    words.map((item) => nodes.listItem.create(null, line(item)));
  const blockFrom = (block: PlainBlock): Node[] => {
    switch (block.kind) {
      case 'paragraph':
        return line(block.text);
      case 'bullets':
        return [nodes.bulletList.create(null, list(block.items))];
      case 'numbers':
        return [nodes.orderedList.create({ start: block.start }, list(block.items))];
      case 'letters':
        return [nodes.orderedList.create({ type: 'a' }, list(block.items))];
    }
  };
  return Slice.maxOpen(Fragment.from(readPlainText(text).flatMap(blockFrom)));
}

function schemaOf({ doc }: ResolvedPos) {
  const { schema } = doc.type;
  const { paragraph, listItem, bulletList, orderedList } = schema.nodes;
  if (!paragraph || !listItem || !bulletList || !orderedList) throw new Error('An editor without lists');
  const text = (words: string, marks: ReturnType<ResolvedPos['marks']>): Node => schema.text(words, marks);
  return { nodes: { paragraph, listItem, bulletList, orderedList }, text };
}
