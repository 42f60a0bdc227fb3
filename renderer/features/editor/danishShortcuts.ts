import { Extension } from '@tiptap/core';

/** Danish Word's keys beside the English ones that the editor brings: Fed, Kursiv. */
export const DanishShortcuts = Extension.create({
  name: 'danishShortcuts',
  addKeyboardShortcuts() {
    return {
      'Mod-f': ({ editor }) => editor.commands.toggleBold(),
      'Mod-k': ({ editor }) => editor.commands.toggleItalic(),
    };
  },
});
