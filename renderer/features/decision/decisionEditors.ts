import type { Editor } from '@tiptap/core';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { readDecision } from '../../database/decisions.ts';
import { editorOf } from '../editor/openEditors.ts';
import { takeIn } from '../editor/takeIn.ts';
import { decisionTextId, publicTextId } from './textIds.ts';

/** The text of the decision that last had the cursor: the full one, unless it was the public one. */
export function lastEditor(itemId: string): { readonly editor: Editor; readonly hadCursor: boolean } | null {
  const { editor: active } = useActiveEditor.getState();
  const [full, open] = [editorOf(decisionTextId(itemId))?.editor, editorOf(publicTextId(itemId))?.editor];
  const editor = active !== null && active === open ? open : full;
  return editor ? { editor, hadCursor: editor === active } : null;
}

/** Lets a person write on behind what was chosen. */
export async function writeOn(itemId: string): Promise<void> {
  const decision = await readDecision(itemId);
  const open = editorOf(decisionTextId(itemId));
  if (!decision || !open) return;
  // At once: the cursor is to stand behind the words, which the screen learns of a moment later.
  takeIn(open, decision.content);
  open.editor.commands.focus('end');
}

/** The words that are marked in the decision; '' where none are. */
export function markedWords(itemId: string): string {
  const last = lastEditor(itemId);
  if (!last?.hadCursor) return '';
  const { doc, selection } = last.editor.state;
  return doc.textBetween(selection.from, selection.to, ' ').trim();
}
