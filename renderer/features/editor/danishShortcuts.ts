import { Extension } from '@tiptap/core';
import { editorKeys } from './editorKeys.ts';

/** Danish Word's keys: Fed, Kursiv. The editor's own key for bold is the one with which Danish Word finds. */
export const DanishShortcuts = Extension.create({
  name: 'danishShortcuts',
  // Before the marks' own keys.
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      'Mod-b': () => true,
      'Mod-B': () => true,
      [writtenForEditor(editorKeys.bold)]: ({ editor }) => editor.commands.toggleBold(),
      [writtenForEditor(editorKeys.italic)]: ({ editor }) => editor.commands.toggleItalic(),
    };
  },
});

/** "Mod+F" as the editor writes it: "Mod-f". */
function writtenForEditor(keys: string): string {
  return keys.replaceAll('+', '-').replace(/[A-Z]$/, (letter) => letter.toLowerCase());
}
