import { Extension } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';

/** Arrow down at the end of a section goes on in the next one, arrow up at its start in the one before. */
export const LeaveAtEdge = Extension.create({
  name: 'leaveAtEdge',
  addKeyboardShortcuts() {
    return {
      ArrowDown: ({ editor }) => atEnd(editor.view) && focusNeighbour(editor.view, 1),
      ArrowUp: ({ editor }) => atStart(editor.view) && focusNeighbour(editor.view, -1),
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
