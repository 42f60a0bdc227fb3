import * as fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { expect, it, test } from 'vitest';
import { dropText } from '../../../../../renderer/features/editor/dragging/dropText.ts';
import { isWholeWords } from '../../../../../renderer/features/editor/dragging/wordSpaces.ts';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';
import { bold, doc, footnote, p, table } from '#shared/richText/build.ts';
import { runs } from '../../../../deepRuns.ts';
import { findCursor, openEditor } from '../pressKeys.ts';

/** The text after what stands in [brackets] is dragged to "|"; what is marked then stands in brackets. */
function drag(text: RichText, how?: { readonly copied: boolean }): RichText {
  return richTextSchema.parse(afterDrag(text, how).toJSON());
}

function afterDrag(text: RichText, { copied } = { copied: false }): Node {
  const editor = openEditor(text);
  const place = editor.state.selection.from;
  const cut = (sign: string): number => {
    const at = findCursor(editor.state.doc, sign);
    editor.view.dispatch(editor.state.tr.delete(at, at + 1));
    return at;
  };
  const [from, to] = [cut('['), cut(']')];
  const position = place - [from, to].filter((at) => at < place).length;
  const selection = TextSelection.create(editor.state.doc, from, to);
  const change = dropText(editor.state, {
    slice: selection.content(),
    position,
    taken: copied ? null : selection,
    isWords: isWholeWords(editor.state.doc, selection),
  });
  if (!change) throw new Error('Nothing is put in');
  const put = change.selection;
  if (change.docChanged) change.insertText(']', put.to).insertText('[', put.from);
  return change.doc;
}

it.each([
  ['[Broen] er| lukket.', 'er [Broen] lukket.'],
  ['Broen [er] lukket| i maj.', 'Broen lukket [er] i maj.'],
  ['Broen [er ]lukket| i maj.', 'Broen lukket [er ]i maj.'],
  ['Broen[ er] lukket| i maj.', 'Broen lukket[ er] i maj.'],
  ['Broen er [lukket] i maj|.', 'Broen er i maj [lukket].'],
  ['Broen er [lukket]. I maj|', 'Broen er. I maj [lukket]'],
  ['Broen er lukket [i maj].|', 'Broen er lukket. [i maj]'],
  ['|Broen [er] lukket.', '[er] Broen lukket.'],
  ['Broen [er] lukket (|maj).', 'Broen lukket ([er] maj).'],
  ['Broen (den [gamle]) er| lukket.', 'Broen (den) er [gamle] lukket.'],
  ['Broen ([den] gamle) er| lukket.', 'Broen (gamle) er [den] lukket.'],
  ['Broen[, i maj], er lukket|.', 'Broen, er lukket[, i maj].'],
])('the spaces around words follow them: %s', (before, after) => {
  expect(drag(doc(p(before)))).toEqual(doc(p(after)));
});

it.each([
  ['Bro[vejen] er| lukket.', 'Bro er[vejen] lukket.', 'a part of a word is put together with another'],
  ['Broen [er] luk|ket.', 'Broen luk[er]ket.', 'the middle of a word is no place between words'],
  ['Den »[gamle]« bro-|vej', 'Den »« bro-[gamle]vej', 'dashes and quotation marks are left alone'],
])('%s → %s: %s', (before, after) => {
  expect(drag(doc(p(before))).content[0]).toMatchObject({ content: p(after).content });
});

it.each(['Broen [er] |lukket.', 'Broen |[er] lukket.', 'Broen[ er ]|lukket.', 'Broen er [lukket|].'])(
  'words that are let go where they were stay: %s',
  (text) => {
    expect(afterDrag(doc(p(text))).textContent.replaceAll(/[[\]]/g, '')).toBe(text.replaceAll(/[[\]|]/g, ''));
  },
);

test('copied words leave their own place as it is', () => {
  expect(drag(doc(p('Broen [er] lukket| i maj.')), { copied: true })).toEqual(
    doc(p('Broen er lukket [er] i maj.')),
  );
});

test('a space that is added has the form that both sides have', () => {
  expect(drag(doc(p('[Broen] er ', bold('lukket'), '|.')))).toEqual(
    doc(p('er ', bold('lukket'), ' [Broen].')),
  );
});

test("a footnote's mark stays close to its word", () => {
  expect(drag(doc(p('Broen [er] lukket|', footnote('Note.'), ' nu.')))).toEqual(
    doc(p('Broen lukket [er]', footnote('Note.'), ' nu.')),
  );
});

test('paragraphs are mended where they begin and end', () => {
  expect(drag(doc(p('Broen er [lukket.'), p('I maj] åbner'), p('den |igen.')))).toEqual(
    doc(p('Broen er åbner'), p('den [lukket.'), p('I maj] igen.')),
  );
});

test('a table that is dragged into a cell with other text becomes lines', () => {
  const text = doc(p('[Udgifter'), table(['A', 'B'], ['1', '2']), p('i alt]'), table(['|']));
  expect(drag(text)).toMatchObject({
    content: [
      {},
      { content: [{ content: [{ content: [p('[Udgifter'), p('A – B'), p('1 – 2'), p('i alt]')] }] }] },
    ],
  });
});

test('no sign but spaces is lost or added, whatever is dragged where', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'aæ7  .,()–'.split('')), maxLength: 6 });
  const withLetter = signs.map((text) => `${text}a`);
  fc.assert(
    fc.property(signs, withLetter, signs, signs, fc.boolean(), fc.boolean(), (...generated) => {
      const [before, dragged, between, after, isForward, copied] = generated;
      const taken = `[${dragged}]`;
      const text = isForward
        ? `${before}${taken}${between}|${after}`
        : `${before}|${between}${taken}${after}`;
      const written = before + dragged + between + after + (copied ? dragged : '');
      expect(signsOf(afterDrag(doc(p(text)), { copied }).textContent)).toBe(signsOf(written));
    }),
    { numRuns: runs(200) },
  );
});

function signsOf(text: string): string {
  return text
    .replaceAll(/[[\]\s]/g, '')
    .split('')
    .toSorted()
    .join('');
}
