import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBeside, changeInto, findDifference } from '../../../../renderer/features/editor/difference.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import type { RichText } from '#shared/model/richText.ts';
import { bullets, doc, p } from '#shared/richText/build.ts';
import { editorRecommendationArbitrary, editorTextArbitrary } from '../../../arbitraries/editorText.ts';
import { runs } from '../../../deepRuns.ts';

const schema = getSchema(extensionsFor('other'));
const nodeOf = (text: RichText): Node => Node.fromJSON(schema, text);

function expectExact(schemaOf: typeof schema, old: RichText, next: RichText): void {
  const state = EditorState.create({ doc: Node.fromJSON(schemaOf, old) });
  const { doc: result } = changeInto(state, Node.fromJSON(schemaOf, next));
  expect(result.toJSON()).toEqual(Node.fromJSON(schemaOf, next).toJSON());
  result.check();
}

it('any text becomes any other, exactly', () => {
  fc.assert(
    fc.property(editorTextArbitrary, editorTextArbitrary, (old, next) => expectExact(schema, old, next)),
    { numRuns: runs(100) },
  );
});

it('any recommendation becomes any other, exactly', () => {
  const recommendation = getSchema(extensionsFor('recommendation'));
  fc.assert(
    fc.property(editorRecommendationArbitrary, editorRecommendationArbitrary, (old, next) =>
      expectExact(recommendation, old, next),
    ),
    { numRuns: runs(100) },
  );
});

it('only what differs is touched, so that the cursor stays where it is', () => {
  const old = nodeOf(doc(p('Rådhuset ligger her.'), p('Uændret.')));
  const state = EditorState.create({ doc: old });
  const inSecondLine = old.content.size - 3;
  const placed = state.apply(state.tr.setSelection(TextSelection.create(old, inSecondLine)));
  const changed = placed.apply(changeInto(placed, nodeOf(doc(p('Rådhuset lå her.'), p('Uændret.')))));
  expect(changed.selection.from).toBe(inSecondLine - 'igger'.length + 'å'.length);
});

it('letters that repeat themselves are taken from one end only', () => {
  const [old, next] = [nodeOf(doc(p('aaa'))), nodeOf(doc(p('a')))];
  expect(findDifference(old, next)).toEqual({ from: 2, toOld: 4, toNew: 2 });
  expect(findDifference(old, old)).toBeNull();
});

it('a paragraph that has become a list is changed back', () => {
  expectExact(schema, doc(bullets('punkt', [p('punkt'), bullets('under')])), doc(p('punkt'), p('under')));
});

function changedBeside(current: RichText, old: RichText, next: RichText): unknown {
  return changeBeside(EditorState.create({ doc: nodeOf(current) }), nodeOf(old), nodeOf(next)).doc.toJSON();
}

it.each([
  ['behind the word', 'En komunne her', 'En komunnes her', 'En kommune her', 'En kommunes her'],
  ['behind a word that becomes longer', 'En komun', 'En komuns', 'En komune', 'En komunes'],
  ['before it', 'En komunne', 'Se en komunne', 'En kommune', 'Se en kommune'],
  ['in it', 'En komunne', 'En komuxnne', 'En kommune', 'En komuxnne'],
])('what was typed %s meanwhile stays', (_where, old, current, next, both) => {
  expect(changedBeside(doc(p(current)), doc(p(old)), doc(p(next)))).toEqual(nodeOf(doc(p(both))).toJSON());
});

it('whatever was typed meanwhile stays, and where nothing was, the change is exact', () => {
  fc.assert(
    fc.property(editorTextArbitrary, editorTextArbitrary, (text, next) => {
      const written = doc(p('skrevet imens'), ...text.content);
      expect(changedBeside(text, text, next)).toEqual(nodeOf(next).toJSON());
      expect(JSON.stringify(changedBeside(written, text, next))).toContain('skrevet imens');
    }),
    { numRuns: runs(100) },
  );
});
