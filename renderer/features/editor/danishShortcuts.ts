import { Extension } from '@tiptap/core';
import { editorKeys } from './editorKeys.ts';

/** Danish Word's keys beside the English ones that the editor brings: Fed, Kursiv. */
export const DanishShortcuts = Extension.create({
  name: 'danishShortcuts',
  addKeyboardShortcuts() {
    return {
      [writtenForEditor(editorKeys.bold)]: ({ editor }) => editor.commands.toggleBold(),
      [writtenForEditor(editorKeys.italic)]: ({ editor }) => editor.commands.toggleItalic(),
    };
  },
});

/** "Mod+F" as the editor writes it: "Mod-f". */
function writtenForEditor(keys: string): string {
  return keys.replaceAll('+', '-').replace(/[A-Z]$/, (letter) => letter.toLowerCase());
}
