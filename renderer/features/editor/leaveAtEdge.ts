import { Extension, type Editor } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Arrow down at the end of a section goes on in the next one, arrow up at its start in the one before. Out of a table it
 * first stops beside it: that is where one writes on below a section's last table, or above its first.
 */
export const LeaveAtEdge = Extension.create({
  name: 'leaveAtEdge',
  addKeyboardShortcuts() {
    return {
      ArrowDown: ({ editor }) =>
        atEnd(editor.view) && (stopBesideTable(editor, 1) || focusNeighbour(editor.view, 1)),
      ArrowUp: ({ editor }) =>
        atStart(editor.view) && (stopBesideTable(editor, -1) || focusNeighbour(editor.view, -1)),
    };
  },
});

function atEnd({ state }: EditorView): boolean {
  const { selection, doc } = state;
  return selection.empty && selection.to >= doc.content.size - selection.$to.depth;
}

function atStart({ state }: EditorView): boolean {
  return state.selection.empty && state.selection.from <= state.selection.$from.depth;
}

/** Puts the cursor between the outermost table that it stands in and the section's edge. */
function stopBesideTable({ state, view }: Editor, step: 1 | -1): boolean {
  const { selection, doc, tr } = state;
  if (selection.$from.depth === 0 || selection.$from.node(1).type.name !== 'table') return false;
  const beside = new GapCursor(doc.resolve(step === 1 ? doc.content.size : 0));
  view.dispatch(tr.setSelection(beside).scrollIntoView());
  return true;
}

/** Texts that can be written on a page stand in the order they are read in. false where there is no further one. */
function focusNeighbour(view: EditorView, step: 1 | -1): boolean {
  const editors = [...document.querySelectorAll<HTMLElement>('.ProseMirror[contenteditable="true"]')];
  const neighbour = editors[editors.indexOf(view.dom) + step];
  if (!neighbour) return false;
  neighbour.focus();
  const range = document.createRange();
  range.selectNodeContents(neighbour);
  range.collapse(step === 1);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  return true;
}
