import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { styleChange, textStyles, type TextStyle } from '../../../../renderer/features/editor/textStyles.ts';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';
import type { SectionKind } from '#shared/model/section.ts';
import { bullets, doc, heading, p, quote, recommendation, table } from '#shared/richText/build.ts';
import { openEditor } from './pressKeys.ts';

/** The text after its line at "|" was given a style; null where it cannot have it. */
function styled(style: TextStyle, text: RichText, kind: SectionKind = 'other'): RichText | null {
  const editor = openEditor(text, kind);
  const change = styleChange(editor.state, style);
  if (!change) return null;
  editor.view.dispatch(change);
  editor.state.doc.check();
  return richTextSchema.parse(editor.state.doc.toJSON());
}

test('a line becomes a heading or a quotation, and text again', () => {
  expect(styled('heading1', doc(p('a'), p('b|')))).toMatchObject(doc(p('a'), heading('b')));
  expect(styled('quote', doc(heading('b|', 2)))).toMatchObject(doc(quote('b')));
  expect(styled('paragraph', doc(heading('b|')))).toMatchObject(doc(p('b')));
});

test('a line in the middle of a quotation leaves it, and the others stay quoted', () => {
  const text = doc(quote('a', 'b|', 'c'));
  expect(styled('paragraph', text)).toMatchObject(doc(quote('a'), p('b'), quote('c')));
  expect(styled('heading2', text)).toMatchObject(doc(quote('a'), heading('b', 2), quote('c')));
  expect(styled('quote', text)).toBeNull();
});

test("a list's line leaves the list, as in Word, and what stands below it stays a list", () => {
  const text = doc(bullets('a', [p('b|'), bullets('c')], 'd'));
  const after = [bullets('c'), bullets('d')];
  expect(styled('quote', text)).toMatchObject(doc(bullets('a'), quote('b'), ...after));
  expect(styled('heading1', text)).toMatchObject(doc(bullets('a'), heading('b'), ...after));
  expect(styled('paragraph', text)).toMatchObject(doc(bullets('a'), p('b'), ...after));
});

test("an item's second paragraph can be quoted where it stands", () => {
  expect(styled('quote', doc(bullets([p('a'), p('b|')])))).toMatchObject(doc(bullets([p('a'), quote('b')])));
});

test('a list in a cell leaves the list, not the cell', () => {
  const text = doc(table(['A'], [[bullets('b', 'c|')]]));
  expect(styled('quote', text)).toMatchObject(doc(table(['A'], [[bullets('b'), quote('c')]])));
});

test('several lines become one quotation, wherever each of them stood', () => {
  const editor = openEditor(doc(p('|a'), bullets('b', [p('c'), bullets('d')]), heading('e')));
  const { state } = editor;
  const marked = state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1));
  editor.view.dispatch(marked);
  editor.view.dispatch(styleChange(editor.state, 'quote')!);
  expect(editor.state.doc.toJSON()).toMatchObject(doc(quote('a', 'b', 'c', 'd', 'e')));
});

test("a recommendation's lead and points are always plain", () => {
  const lead = recommendation('Det indstilles|', [{ id: 'a', words: ['godkender'] }]);
  const point = recommendation('Det indstilles', [{ id: 'a', words: ['godkender|'] }]);
  for (const style of textStyles) {
    expect(styled(style, lead, 'recommendation')).toBeNull();
    expect(styled(style, point, 'recommendation')).toBeNull();
  }
});

test('what cannot all be quoted is left as it is', () => {
  const editor = openEditor(doc(p('|a'), table(['A'], ['1']), p('b')));
  const { state } = editor;
  editor.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)));
  expect(styleChange(editor.state, 'quote')).toBeNull();
});
