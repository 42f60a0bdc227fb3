import { Extension, resolveFocusPosition } from '@tiptap/core';

/**
 * TipTap's own focus() gives the text the cursor with the next picture, which may be long in coming: whoever has gone to
 * another field by then would write and paste in the text that they left. This one gives it at once.
 */
export const FocusAtOnce = Extension.create({
  name: 'focusAtOnce',
  addCommands() {
    return {
      focus:
        (position = null) =>
        ({ tr, view, dispatch }) => {
          if (position === false || (position === null && view.hasFocus())) return true;
          if (!dispatch) return true;
          const selection = resolveFocusPosition(tr.doc, position);
          if (selection) tr.setSelection(selection);
          view.focus();
          tr.scrollIntoView();
          return true;
        },
    };
  },
});
