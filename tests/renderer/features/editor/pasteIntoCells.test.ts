import { Editor } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { doc, table } from '#shared/richText/build.ts';

const FIRST_CELL = 4;

test('after cells are pasted into a table the cursor stands in the last of them, and nothing is marked', () => {
  const content = doc(table(['A', 'B'], ['1', '2']));
  const editor = new Editor({ element: null, extensions: extensionsFor('other'), content });
  const { state, view, schema, extensionManager } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, FIRST_CELL)));
  const pasted = new Slice(Fragment.from(Node.fromJSON(schema, table(['x', 'y']))), 0, 0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node has no clipboard; the slice is all they look at
  const event = {} as ClipboardEvent;
  const isPasted = extensionManager.plugins.some((plugin) =>
    plugin.props.handlePaste?.call(plugin, view, event, pasted),
  );
  expect(isPasted).toBe(true);
  const { selection, doc: after } = editor.state;
  expect(after.textContent).toBe('xy12');
  expect(selection).toBeInstanceOf(TextSelection);
  expect(selection.empty && selection.$from.parent.textContent).toBe('y');
});
