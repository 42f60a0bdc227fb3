import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';

/**
 * In a table Tab goes on to the next cell. In a list inside a cell it sets the item in first, where it can be set in,
 * as it does in every other list; Shift+Tab takes it back out as far as the list's first level.
 */
export const ListsInCells = Extension.create({
  name: 'listsInCells',
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor }) =>
        listDepthInCell(editor.state.selection.$from) > 0 && editor.commands.sinkListItem('listItem'),
      'Shift-Tab': ({ editor }) =>
        listDepthInCell(editor.state.selection.$from) > 1 && editor.commands.liftListItem('listItem'),
    };
  },
});

/** How many lists of the cell the position stands in; 0 outside tables. */
function listDepthInCell(position: ResolvedPos): number {
  let lists = 0;
  for (let depth = position.depth; depth > 0; depth -= 1) {
    const { name } = position.node(depth).type;
    if (name === 'listItem') lists += 1;
    if (name === 'tableCell' || name === 'tableHeader') return lists;
  }
  return 0;
}
