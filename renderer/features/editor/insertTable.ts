import type { Editor } from '@tiptap/core';
import { DOMSerializer, Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { TableNode } from '#shared/model/richText.ts';

/**
 * Puts a table where the cursor stands, just as if it had been pasted there, so that there is one way in for tables.
 * Where the cursor is in a table already, the new one comes after it: a pasted table would write over its cells.
 */
export function insertTable(editor: Editor, table: TableNode): void {
  leaveTable(editor);
  const page = document.createElement('div');
  page.append(DOMSerializer.fromSchema(editor.schema).serializeNode(Node.fromJSON(editor.schema, table)));
  editor.view.focus();
  editor.view.pasteHTML(page.innerHTML);
}

function leaveTable({ state, view }: Editor): void {
  const { $from } = state.selection;
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    if ($from.node(depth).type.name !== 'table') continue;
    const after = $from.after(depth);
    const line = state.schema.nodes['paragraph']?.create();
    if (!line) return;
    const change = state.tr.insert(after, line);
    view.dispatch(change.setSelection(TextSelection.create(change.doc, after + 1)));
    return;
  }
}
