import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { handlePaste } from '@tiptap/pm/tables';
import { goIntoCell } from '../goIntoCell.ts';

/** Cells that are pasted into a table take the place of those that are there; writing goes on in the last of them. */
export const PasteIntoCells = Extension.create({
  name: 'pasteIntoCells',
  // Before the tables' own, which would leave what was pasted marked.
  priority: 200,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, event, slice) => {
            const isPasted = handlePaste(view, event, slice);
            if (isPasted) view.dispatch(goIntoCell(view.state.tr).scrollIntoView());
            return isPasted;
          },
        },
      }),
    ];
  },
});
