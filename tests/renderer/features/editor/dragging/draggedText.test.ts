import { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { beforeEach, expect, it } from 'vitest';
import { followBursts } from '../../../../../renderer/features/editor/bursts.ts';
import { extensionsFor } from '../../../../../renderer/features/editor/extensions.ts';
import { DraggedText } from '../../../../../renderer/features/editor/dragging/draggedText.ts';
import type { Act } from '../../../../../renderer/database/history/acts.ts';
import { doc, p } from '#shared/richText/build.ts';

let acts: Act[] = [];

function openEditor(text: string): Editor {
  const editor = new Editor({
    element: null,
    extensions: [...extensionsFor('other'), DraggedText],
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
  return editor.state.selection.content();
}

/** As the editor does it: whoever wants to answer is asked. Returns whether anybody did; then it is put in by nobody else. */
async function drop(editor: Editor, slice: Slice, { at = 1, isMove = false, ctrlKey = false } = {}) {
  // Every editor has a schema of its own.
  const own = Slice.fromJSON(editor.schema, slice.toJSON());
  const view = onScreen(editor, at);
  const isTaken = editor.state.plugins.some((plugin) =>
    plugin.props.handleDrop?.call(plugin, view, event({ ctrlKey }), own, isMove),
  );
  await Promise.resolve();
  return isTaken;
}

/** Node has no screen: the mouse is where it is said to be. */
function onScreen({ view }: Editor, at: number): EditorView {
  const screen: Partial<Record<keyof EditorView, unknown>> = {
    posAtCoords: () => ({ pos: at }),
    focus: () => {},
  };
  return new Proxy(view, {
    get: (target, name, receiver): unknown => Reflect.get(name in screen ? screen : target, name, receiver),
  });
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
  await drop(other, startDragging(one, 1, 7), { ctrlKey: true });
  expect([one.getText(), other.getText()]).toEqual(['Broen er lukket.', 'Broen I maj.']);
  expect(acts).toMatchObject([{ name: 'pasteText' }]);
});

it('words that the other text did not take in whole stay where they were', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  startDragging(one, 1, 7);
  await drop(other, openEditor('Bro').state.doc.slice(1, 4));
  expect(one.getText()).toBe('Broen er lukket.');
});

it('both texts have their spaces mended', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(other, startDragging(one, 10, 16), { at: 6 });
  expect([one.getText(), other.getText()]).toEqual(['Broen er.', 'I maj lukket.']);
  const [two, another] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(another, startDragging(two, 6, 10), { at: 6 });
  expect([two.getText(), another.getText()]).toEqual(['Broen lukket.', 'I maj er.']);
});

it('a part of a word stays a part of a word', async () => {
  const [one, other] = [openEditor('Brovejen er lukket.'), openEditor('Bro er lukket.')];
  await drop(other, startDragging(one, 4, 9), { at: 4 });
  expect([one.getText(), other.getText()]).toEqual(['Bro er lukket.', 'Brovejen er lukket.']);
});

it('what is typed after a move is a step of its own', async () => {
  const [one, other] = [openEditor('Broen er lukket.'), openEditor('I maj.')];
  await drop(other, startDragging(one, 1, 7));
  other.view.dispatch(other.state.tr.insertText('!', 2));
  expect(acts[2]).toMatchObject({ name: 'typeText' });
});
