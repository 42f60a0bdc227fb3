import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { handlePaste } from '@tiptap/pm/tables';
import { goIntoCell } from '../goIntoCell.ts';
import { pasteCells } from './pasteCells.ts';

/**
 * Cells that are pasted into a table take the place of the marked ones, or of empty ones; no other is overwritten.
 * Writing goes on in the last of them.
 */
export const PasteIntoCells = Extension.create({
  name: 'pasteIntoCells',
  // Before the tables' own, which would overwrite cells that are not marked, and leave what was pasted marked.
  priority: 200,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, event, slice) => {
            const change = pasteCells(view.state, slice);
            if (change) view.dispatch(change);
            const isPasted = change !== null || handlePaste(view, event, slice);
            if (!isPasted) return false;
            const { tr } = view.state;
            goIntoCell({ tr });
            view.dispatch(tr.scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});
