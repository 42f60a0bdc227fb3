import type { EditorView } from '@tiptap/pm/view';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';

/** A note is one line: of what is pasted into it, line follows line. */
export function asOneLine(slice: Slice, view: EditorView): Slice {
  const { hardBreak } = view.state.schema.nodes;
  const lines: Fragment[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock) lines.push(node.content);
    return !node.isTextblock;
  });
  // Words from the middle of a line come without a line around them.
  if (lines.length === 0) return slice;
  const pieces = lines.flatMap((line, index): Node[] => [
    ...(index > 0 && hardBreak ? [hardBreak.create()] : []),
    ...line.content,
  ]);
  return new Slice(Fragment.from(pieces), 0, 0);
}
