import { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import type { RichText } from '#shared/model/richText.ts';
import { doc, link, p } from '#shared/richText/build.ts';

/** The text after a sign is typed at its end, in an editor that no screen shows. */
function typeAtEnd(content: RichText, sign: string): Editor {
  const editor = new Editor({ element: null, extensions: extensionsFor('other'), content });
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  const { view, extensionManager, state } = editor;
  const { from } = state.selection;
  const insert = () => state.tr.insertText(sign);
  const isTaken = extensionManager.plugins.some((plugin) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a view is not mounted in Node; they look at its state
    plugin.props.handleTextInput?.call(plugin, view, from, from, sign, insert),
  );
  if (!isTaken) view.dispatch(insert());
  return editor;
}

test.each([
  ['1.', { start: 1, type: null }],
  ['4.', { start: 4, type: null }],
  ['1)', { start: 1, type: null }],
  ['a)', { start: 1, type: 'a' }],
  ['a.', { start: 1, type: 'a' }],
  ['i)', { start: 1, type: 'i' }],
])('%s and a space begin a list', (marker, attributes) => {
  const { doc: text } = typeAtEnd(doc(p(marker)), ' ').state;
  expect(text.firstChild?.type.name).toBe('orderedList');
  expect(text.firstChild?.attrs).toEqual(attributes);
});

test.each(['b)', 'i', 'Se a)'])('%s and a space begin none', (words) => {
  const { doc: text } = typeAtEnd(doc(p(words)), ' ').state;
  expect(text.firstChild?.type.name).toBe('paragraph');
});

test('what is typed right after a link is no part of it', () => {
  const { doc: text } = typeAtEnd(doc(p(link('her', 'https://fjordaftalen.example'))), '.').state;
  expect(text.firstChild?.lastChild?.text).toBe('.');
  expect(text.firstChild?.lastChild?.marks).toEqual([]);
});
