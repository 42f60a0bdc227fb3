import type { Editor } from '@tiptap/core';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { editorOf } from '../editor/openEditors.ts';
import { decisionTextId, publicTextId } from './textIds.ts';

/** The text of the decision that last had the cursor: the full one, unless it was the public one. */
export function lastEditor(itemId: string): { readonly editor: Editor; readonly hadCursor: boolean } | null {
  const { editor: active } = useActiveEditor.getState();
  const [full, open] = [editorOf(decisionTextId(itemId))?.editor, editorOf(publicTextId(itemId))?.editor];
  const editor = active !== null && active === open ? open : full;
  return editor ? { editor, hadCursor: editor === active } : null;
}

/** Lets a person write on in their own words. */
export function focusDecision(itemId: string): void {
  editorOf(decisionTextId(itemId))?.editor.commands.focus('end');
}

/** The words that are marked in the decision; '' where none are. */
export function markedWords(itemId: string): string {
  const last = lastEditor(itemId);
  if (!last?.hadCursor) return '';
  const { doc, selection } = last.editor.state;
  return doc.textBetween(selection.from, selection.to, ' ').trim();
}
