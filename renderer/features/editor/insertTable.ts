import type { Editor } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { TableNode } from '#shared/model/richText.ts';

/**
 * Puts a table where the cursor stands, in the same step that a pasted one comes in by: what is marked gives way, and
 * the table goes to the nearest place that can hold it. Where the cursor is in a table already, the new one comes after
 * that one rather than into a cell of it.
 */
export function insertTable(editor: Editor, table: TableNode): void {
  const { state, view } = editor;
  const node = Node.fromJSON(state.schema, table);
  view.focus();
  const change = leaveTable(state.tr);
  view.dispatch(
    change
      .replaceSelection(new Slice(Fragment.from(node), 0, 0))
      .scrollIntoView()
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste'),
  );
}

/** Moves the cursor out of the outermost table around it, to a new line after that. */
function leaveTable(change: Transaction): Transaction {
  const { $from } = change.selection;
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    if ($from.node(depth).type.name !== 'table') continue;
    const after = $from.after(depth);
    const line = change.doc.type.schema.nodes['paragraph']?.create();
    if (line) change.insert(after, line).setSelection(TextSelection.create(change.doc, after + 1));
    return change;
  }
  return change;
}
