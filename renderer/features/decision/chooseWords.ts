import type { Editor } from '@tiptap/core';
import { claimFocus } from '../../components/focusClaim.ts';
import { keepLetters } from '../../components/lettersAhead.ts';
import type { ChosenWords } from '../../database/decisions.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { save } from '../../stores/saving.ts';
import { editorOf } from '../editor/openEditors.ts';
import { takeInChange } from '../editor/takeIn.ts';
import { decisionTextId } from '../editor/textIds.ts';
import { putCursorAtEnd } from './decisionEditors.ts';

/**
 * Decides on an item and lets the person write on behind the words, unless they have gone elsewhere since. What they type
 * until the words are there is kept for that.
 */
export async function chooseWords(itemId: string, decide: () => Promise<ChosenWords>): Promise<void> {
  const mayMove = claimFocus();
  const takeLetters = keepLetters();
  // What was typed last is part of what is chosen for.
  await storeWhatIsTyped();
  const chosen = decide();
  const isStored = await save(() => chosen);
  const letters = takeLetters();
  const open = editorOf(decisionTextId(itemId));
  if (!open) return;
  // At once: the cursor is to stand behind the words, which the screen learns of a moment later.
  if (isStored) takeInChange(open, await chosen);
  if (isStored && mayMove()) putCursorAtEnd(open.editor);
  write(open.editor, letters);
}

/** Each \n begins a new paragraph. */
function write(editor: Editor, letters: string): void {
  for (const [index, line] of letters.split('\n').entries()) {
    if (index > 0) editor.commands.splitBlock();
    if (line !== '') editor.view.dispatch(editor.state.tr.insertText(line));
  }
}
