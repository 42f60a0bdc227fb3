import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Whether the cursor can be seen already, so that nothing need be scrolled. Asked at every letter: ProseMirror itself
 * would measure every element around the cursor, up to the window. A wide table scrolls by itself, so that it is left
 * to ProseMirror.
 */
export function seesCursor(view: EditorView): boolean {
  const { dom, state } = view;
  const page = dom.closest('[data-pane="page"]');
  if (!page || !state.selection.empty || isInTable(state)) return false;
  const cursor = view.coordsAtPos(state.selection.head);
  const shown = page.getBoundingClientRect();
  return cursor.top >= shown.top && cursor.bottom <= shown.bottom;
}
