import { Extension, type Editor, type KeyboardShortcutCommand } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { CellSelection, nextCell } from '@tiptap/pm/tables';

/**
 * What stands beside a table is not drawn into it, nor the table into what stands beside it. The editor's own keys would
 * mark every cell, and the next letter would take the place of all that was written in them.
 */
export const TableEdges = Extension.create({
  name: 'tableEdges',
  addKeyboardShortcuts() {
    return {
      ...onKeys(['Backspace', 'Mod-Backspace', 'Shift-Backspace'], standsBelowTable),
      ...onKeys(['Delete', 'Mod-Delete'], standsAboveTable),
      Enter: ({ editor }) => makeRoomAbove(editor),
      'Shift-ArrowLeft': ({ editor }) => isLastMarked(editor, 'horiz', -1),
      'Shift-ArrowRight': ({ editor }) => isLastMarked(editor, 'horiz', 1),
      'Shift-ArrowUp': ({ editor }) => isLastMarked(editor, 'vert', -1),
      'Shift-ArrowDown': ({ editor }) => isLastMarked(editor, 'vert', 1),
    };
  },
});

/** These keys do nothing where `stands` is true. */
function onKeys(
  keys: readonly string[],
  stands: (editor: Editor) => boolean,
): Record<string, KeyboardShortcutCommand> {
  return Object.fromEntries(keys.map((key) => [key, ({ editor }) => stands(editor)]));
}

/** At the start of a line with words, right below a table. An empty line may go. */
function standsBelowTable({ state: { selection } }: Editor): boolean {
  const { $from, empty } = selection;
  const isAtStart = empty && $from.depth > 0 && $from.parentOffset === 0 && $from.parent.content.size > 0;
  return isAtStart && isTable($from, $from.depth - 1, $from.index($from.depth - 1) - 1);
}

/** At the end of a line with words, or of a list or a quotation, right above a table. */
function standsAboveTable({ state: { selection } }: Editor): boolean {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return false;
  if ($from.parent.content.size === 0) return false;
  for (let depth = $from.depth - 1; depth >= 0; depth -= 1) {
    if ($from.index(depth) + 1 < $from.node(depth).childCount) {
      return isTable($from, depth, $from.index(depth) + 1);
    }
    if ($from.node(depth).type.spec.isolating) return false;
  }
  return false;
}

function isTable(place: ResolvedPos, depth: number, index: number): boolean {
  return place.node(depth).maybeChild(index)?.type.name === 'table';
}

/** Enter at the very start of a table that nothing stands above puts a line there, as in Word. */
function makeRoomAbove({ state, view, schema }: Editor): boolean {
  const { $from, empty } = state.selection;
  const [table, row, cell, line] = [1, 2, 3, 4];
  const isFirst =
    empty && $from.depth === line && $from.pos === line && $from.node(table).type.name === 'table';
  const isUnder = isFirst && $from.index(table) === 0 && $from.index(row) === 0 && $from.index(cell) === 0;
  const paragraph = schema.nodes['paragraph']?.create();
  if (!isUnder || !paragraph) return false;
  const change = state.tr.insert(0, paragraph);
  view.dispatch(change.setSelection(TextSelection.create(change.doc, 1)).scrollIntoView());
  return true;
}

/** Whether cells are marked up to the table's edge: the browser would let go of them and put the cursor elsewhere. */
function isLastMarked({ state: { selection } }: Editor, axis: 'horiz' | 'vert', step: 1 | -1): boolean {
  return selection instanceof CellSelection && nextCell(selection.$headCell, axis, step) === null;
}
