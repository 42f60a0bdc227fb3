import { Extension, type Editor } from '@tiptap/core';
import { removeNote, returnToMark } from './notes.ts';

interface NoteKeysOptions {
  /** The section's editor, and the note's place among its notes. */
  readonly text: Editor | null;
  readonly index: number;
}

/** In a footnote: Enter and Escape go back to the text, Backspace in an empty note removes it. */
export const NoteKeys = Extension.create<NoteKeysOptions>({
  name: 'noteKeys',
  addOptions: () => ({ text: null, index: 0 }),
  addKeyboardShortcuts() {
    const { text, index } = this.options;
    const back = (): boolean => text !== null && returnToMark(text, index);
    return {
      Enter: back,
      Escape: back,
      Backspace: ({ editor }) => editor.isEmpty && text !== null && removeNote(text, index),
    };
  },
});
