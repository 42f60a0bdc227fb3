import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { __pastedCells as cellsIn, CellSelection, handlePaste, isInTable } from '@tiptap/pm/tables';
import { goIntoCell } from '../goIntoCell.ts';
import { pasteCells } from './pasteCells.ts';
import { fitIntoCell, withoutNesting } from './tablesAsLines.ts';

/**
 * Cells that are pasted into a table take the place of the marked ones, or of empty ones; no other is overwritten.
 * Writing goes on in the last of them. A table among other text becomes lines in the cell.
 */
export const PasteIntoCells = Extension.create({
  name: 'pasteIntoCells',
  // Before the tables' own, which would overwrite cells that are not marked, and leave what was pasted marked.
  priority: 200,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: withoutNesting,
          handlePaste: (view, event, pasted) => {
            const isText = isInTable(view.state) && cellsIn(pasted) === null;
            const slice = isText ? fitIntoCell(pasted) : pasted;
            const change =
              pasteCells(view.state, slice) ?? (slice === pasted ? null : pasteLines(view.state, slice));
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

/** null: cells are marked, each of which is to have them. */
function pasteLines({ selection, tr }: EditorState, lines: Slice): Transaction | null {
  if (selection instanceof CellSelection) return null;
  return tr.replaceSelection(lines).setMeta('paste', true).setMeta('uiEvent', 'paste');
}
