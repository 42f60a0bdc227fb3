import { Extension, type Editor } from '@tiptap/core';
import { removeNote, returnToMark } from './notes.ts';

interface NoteKeysOptions {
  /** The section's editor, and the note's place among its notes. */
  readonly text: Editor | null;
  readonly index: number;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    noteKeys: {
      undo: () => ReturnType;
      redo: () => ReturnType;
    };
  }
}

/** In a footnote: Enter and Escape go back to the text, Backspace in an empty note removes it, undo is the section's. */
export const NoteKeys = Extension.create<NoteKeysOptions>({
  name: 'noteKeys',
  addOptions: () => ({ text: null, index: 0 }),
  addCommands() {
    const { text } = this.options;
    return {
      undo:
        () =>
        ({ dispatch }) =>
          (dispatch ? text?.commands.undo() : text?.can().undo()) ?? false,
      redo:
        () =>
        ({ dispatch }) =>
          (dispatch ? text?.commands.redo() : text?.can().redo()) ?? false,
    };
  },
  addKeyboardShortcuts() {
    const { text, index } = this.options;
    const back = (): boolean => text !== null && returnToMark(text, index);
    return {
      Enter: back,
      Escape: back,
      Backspace: ({ editor }) => editor.isEmpty && text !== null && removeNote(text, index),
      'Mod-z': () => text?.commands.undo() ?? false,
      'Mod-y': () => text?.commands.redo() ?? false,
      'Mod-Shift-z': () => text?.commands.redo() ?? false,
    };
  },
});
