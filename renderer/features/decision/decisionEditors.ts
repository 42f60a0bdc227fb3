import type { Editor } from '@tiptap/core';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { editorOf } from '../editor/openEditors.ts';
import { decisionTextId, publicTextId } from '../editor/textIds.ts';

/** The text of the decision that last had the cursor: the full one, unless it was the public one. */
export function lastEditor(itemId: string): { readonly editor: Editor; readonly hadCursor: boolean } | null {
  const { editor: active } = useActiveEditor.getState();
  const [full, open] = editorsOf(itemId);
  const editor = active !== null && active === open ? open : full;
  return editor ? { editor, hadCursor: editor === active } : null;
}

/** Puts the cursor behind the words; from the full text of a closed item's decision it goes on to the public one. */
export function goToWords(itemId: string): void {
  const [full, open] = editorsOf(itemId);
  const next = full?.isFocused && open ? open : full;
  putCursorAtEnd(next);
}

/** The full text's and the public one's, as far as they are on screen. */
function editorsOf(itemId: string): readonly (Editor | undefined)[] {
  return [decisionTextId(itemId), publicTextId(itemId)].map((id) => editorOf(id)?.editor);
}

/** Without the editor's own focus(), which waits for the next picture: by then a person may have gone on. */
export function putCursorAtEnd(editor: Editor | undefined): void {
  if (!editor) return;
  editor.view.focus();
  editor.commands.setTextSelection(editor.state.doc.content.size);
  editor.commands.scrollIntoView();
}

/** The words that are marked in the decision; '' where none are. */
export function markedWords(itemId: string): string {
  const last = lastEditor(itemId);
  if (!last?.hadCursor) return '';
  const { doc, selection } = last.editor.state;
  return doc.textBetween(selection.from, selection.to, ' ').trim();
}
