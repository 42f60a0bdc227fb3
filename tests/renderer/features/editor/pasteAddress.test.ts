import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { doc, link, p } from '#shared/richText/build.ts';
import { pasteInto } from './pasteInto.ts';
import { openEditor } from './pressKeys.ts';

const ADDRESS = 'https://aadal.example/';

/** An editor with "Se planen her" and its last word marked. */
function openMarked() {
  const editor = openEditor(doc(p('Se planen |her')));
  const { doc: text, selection, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(text, selection.from, selection.from + 3)));
  return editor;
}

test('an address over marked words makes them a link, and what is typed next stands behind it', () => {
  const editor = openMarked();
  const names: unknown[] = [];
  editor.on('update', ({ transaction }) => names.push(transaction.getMeta('paste')));
  expect(pasteInto(editor, p(ADDRESS))).toBe(true);
  expect(names).toEqual([true]);
  editor.view.dispatch(editor.state.tr.insertText('.'));
  expect(editor.getJSON()).toMatchObject(doc(p('Se planen ', link('her', ADDRESS), '.')));
});

test('words over marked words take their place, also where they look a little like an address', () => {
  expect(pasteInto(openMarked(), p('12.30'))).toBe(false);
});

test('an address where nothing is marked is pasted as it is', () => {
  expect(pasteInto(openEditor(doc(p('Se |'))), p(ADDRESS))).toBe(false);
});
