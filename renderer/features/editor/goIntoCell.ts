import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';

/**
 * Cells that were merged, split or pasted stay marked, and the next letter would take the place of them all. The cursor
 * goes to the end of the last one's text, where one writes on. A step of a chain: it always succeeds.
 */
export function goIntoCell({ tr }: { readonly tr: Transaction }): true {
  const { doc, selection } = tr;
  if (!(selection instanceof CellSelection)) return true;
  const cell = selection.$headCell;
  const end = cell.pos + (cell.nodeAfter?.nodeSize ?? 0) - 1;
  tr.setSelection(TextSelection.near(doc.resolve(end), -1));
  return true;
}
