import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { placePicture } from '../../../../renderer/features/editor/pictures/placePicture.ts';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import type { BlockNode, RichText } from '#shared/model/richText.ts';
import { richTextSchema } from '#shared/model/richText.ts';
import { bullets, doc, p, picture } from '#shared/richText/build.ts';
import { tableOf, td } from '../../../builders/richText.ts';

const image = picture('a'.repeat(64), { alt: 'Kort' });

/** The text after the picture was put where the cursor stands, and after "|" was typed where the cursor stands then. */
function place(kind: 'other' | 'recommendation', text: RichText, position: number): BlockNode[] {
  const state = EditorState.create({ doc: Node.fromJSON(getSchema(extensionsFor(kind)), text) });
  const placed = state.apply(placePicture(state.tr, image.attrs, position));
  placed.doc.check();
  return richTextSchema.parse(placed.apply(placed.tr.insertText('|')).doc.toJSON()).content;
}

const cell = (...content: BlockNode[]) => tableOf([td(content, { align: null })]);

describe('a picture', () => {
  it('takes the place of an empty line, and the cursor goes to a new one', () => {
    expect(place('other', doc(p()), 1)).toEqual([image, p('|')]);
    expect(place('other', doc(p('a'), p(), p('b')), 4)).toEqual([p('a'), image, p('|b')]);
  });

  it('comes after a line when the cursor is at its end, and before it when it is at its start', () => {
    expect(place('other', doc(p('ab')), 3)).toEqual([p('ab'), image, p('|')]);
    expect(place('other', doc(p('ab')), 1)).toEqual([image, p('|ab')]);
  });

  it('parts the line that the cursor stands in', () => {
    expect(place('other', doc(p('ab')), 2)).toEqual([p('a'), image, p('|b')]);
  });

  it('stays in the list item or the cell', () => {
    expect(place('other', doc(bullets('a')), 4)).toEqual([bullets([p('a'), image, p('|')])]);
    expect(place('other', doc(bullets('')), 3)).toEqual([bullets([p(), image, p('|')])]);
    expect(place('other', doc(cell(p())), 4)).toEqual([cell(image, p('|'))]);
  });

  it('may follow another picture', () => {
    expect(place('other', doc(image), 1)).toEqual([image, image, p('|')]);
    expect(place('other', doc(image, image), 1)).toEqual([image, image, p('|'), image]);
  });

  it('comes last in a recommendation when the cursor is in its lead', () => {
    const text = recommendationText('Det indstilles, at', ['a']);
    expect(place('recommendation', text, 4)).toMatchObject([...text.content, image, p('|')]);
  });

  it('stands under the point that the cursor is in', () => {
    const [, points] = place('recommendation', recommendationText('At', ['a']), 8);
    expect(points).toMatchObject({ content: [{ content: [p('a'), image, p('|')] }] });
  });
});
