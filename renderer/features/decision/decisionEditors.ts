import type { Editor } from '@tiptap/core';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { readDecision } from '../../database/decisions.ts';
import { editorOf } from '../editor/openEditors.ts';
import { takeIn } from '../editor/takeIn.ts';
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

/**
 * Lets a person write on behind what was chosen. `chosenFrom` had the focus when they chose: whoever has gone out of the
 * page since then, to the search field perhaps, is left there.
 */
export async function writeOn(itemId: string, chosenFrom: Element | null): Promise<void> {
  const decision = await readDecision(itemId);
  const open = editorOf(decisionTextId(itemId));
  if (!decision || !open) return;
  // At once: the cursor is to stand behind the words, which the screen learns of a moment later.
  takeIn(open, decision.content);
  const { activeElement, body } = document;
  const page = open.editor.view.dom.closest('[data-pane]');
  const isHere = activeElement === body || activeElement === chosenFrom || page?.contains(activeElement);
  if (isHere) putCursorAtEnd(open.editor);
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
