import { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { beforeEach, expect, it } from 'vitest';
import { followBursts } from '../../../../renderer/features/editor/bursts.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { MovesBetweenTexts } from '../../../../renderer/features/editor/movesBetweenTexts.ts';
import type { Act } from '../../../../renderer/database/history/acts.ts';
import { doc, p } from '#shared/richText/build.ts';

let acts: Act[] = [];

function openEditor(text: string): Editor {
  const editor = new Editor({
    element: null,
    extensions: [...extensionsFor('other'), MovesBetweenTexts],
    content: doc(p(text)),
  });
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  const actOf = followBursts();
  editor.on('update', ({ transaction }) => acts.push(actOf(transaction)));
  return editor;
}

const event = (keys: { readonly ctrlKey?: boolean } = {}): DragEvent =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node has no mouse; the keys are all they look at
  ({ altKey: false, ctrlKey: false, ...keys }) as DragEvent;

function startDragging(editor: Editor, from: number, to: number): Slice {
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
  for (const plugin of editor.state.plugins) {
    plugin.props.handleDOMEvents?.dragstart?.call(plugin, editor.view, event());
  }
  return editor.state.doc.slice(from, to);
}

/** As the editor does it: whoever wants to answer is asked, then what is let go is put in. */
async function drop(editor: Editor, slice: Slice, dropped = event()): Promise<void> {
  for (const plugin of editor.state.plugins)
    plugin.props.handleDrop?.call(plugin, editor.view, dropped, slice, false);
  // Every editor has a schema of its own.
  const own = Slice.fromJSON(editor.schema, slice.toJSON());
  editor.view.dispatch(editor.state.tr.replace(1, 1, own).setMeta('uiEvent', 'drop'));
  await Promise.resolve();
}

beforeEach(() => {
  acts = [];
});

it('words dragged into another text leave their own, in one step', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(other, startDragging(one, 1, 7));
  expect([one.getText(), other.getText()]).toEqual(['er lukket.', 'Broen I maj.']);
  expect(acts).toEqual([
    { name: 'moveText', burst: expect.any(String) },
    { name: 'moveText', burst: expect.any(String) },
  ]);
  expect(acts[0]).toEqual(acts[1]);
});

it('with Ctrl held they stay, and the other text alone is changed', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(other, startDragging(one, 1, 7), event({ ctrlKey: true }));
  expect([one.getText(), other.getText()]).toEqual(['Broen er lukket.', 'Broen I maj.']);
  expect(acts).toMatchObject([{ name: 'pasteText' }]);
});

it('words that the other text did not take in whole stay where they were', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  startDragging(one, 1, 7);
  await drop(other, openEditor('Bro').state.doc.slice(1, 4));
  expect(one.getText()).toBe('Broen er lukket.');
});

it('what is typed after a move is a step of its own', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(other, startDragging(one, 1, 7));
  other.view.dispatch(other.state.tr.insertText('!', 2));
  expect(acts[2]).toMatchObject({ name: 'typeText' });
});
