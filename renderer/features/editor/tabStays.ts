import { Extension } from '@tiptap/core';

/**
 * Tab in a list and in a table is never the key that leaves the text, also where it can do nothing, as in a list's first
 * item: what is typed next would go to a button. F6 and the arrows lead on.
 */
export const TabStays = Extension.create({
  name: 'tabStays',
  // After all that Tab does.
  priority: 1,
  addKeyboardShortcuts() {
    const stay = (): boolean => this.editor.isActive('listItem') || this.editor.isActive('table');
    return { Tab: stay, 'Shift-Tab': stay };
  },
});
