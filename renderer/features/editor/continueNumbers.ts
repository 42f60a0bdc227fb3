import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';

/** Marks a change that begins a list anew, and so means the numbers that it gives. */
export const KEEPS_NUMBERS = 'keepsNumbers';

/**
 * Where a change splits a numbered list in two, as when a line in its midst is taken out of it, the second half counts
 * on from the first, as in Word. null where no list was split.
 */
export function continueNumbers(
  changes: readonly Transaction[],
  { doc: before }: EditorState,
  { doc, tr }: EditorState,
): Transaction | null {
  if (!changes.some(isWritten)) return null;
  const mapping = new Mapping(changes.flatMap((change) => change.mapping.maps));
  before.descendants((list, position) => {
    if (!isNumbered(list)) return !list.isTextblock;
    const [from, to] = [mapping.map(position, 1), mapping.map(position + list.nodeSize, -1)];
    const halves = listsBetween(doc, from, to, list);
    const [first, second] = halves;
    if (halves.length === 2 && first && second && second.node.attrs['start'] === list.attrs['start']) {
      tr.setNodeAttribute(
        second.position,
        'start',
        Number(first.node.attrs['start']) + first.node.childCount,
      );
    }
    return true;
  });
  return tr.docChanged ? tr : null;
}

/** Undoing brings a text as it was, numbers and all. */
function isWritten(change: Transaction): boolean {
  return (
    change.docChanged && change.getMeta('preventUpdate') !== true && change.getMeta(KEEPS_NUMBERS) !== true
  );
}

interface PlacedList {
  readonly node: Node;
  readonly position: number;
}

/** The lists, side by side, that stand where one stood. */
function listsBetween(doc: Node, from: number, to: number, old: Node): PlacedList[] {
  const found: PlacedList[] = [];
  const $from = doc.resolve(Math.min(from, doc.content.size));
  const { parent } = $from;
  parent.forEach((node, offset) => {
    const position = $from.start() + offset;
    const isWithin = position < to && position + node.nodeSize > from;
    if (isWithin && isNumbered(node) && node.attrs['type'] === old.attrs['type'])
      found.push({ node, position });
  });
  return found;
}

function isNumbered({ type }: Node): boolean {
  return type.name === 'orderedList';
}
