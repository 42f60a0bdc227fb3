import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRichText, richTextSchema } from '#shared/model/richText.ts';
import { bold, doc, link, p, table } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { richTextArbitrary } from '../../arbitraries/richText.ts';

const accepts = (text: unknown): boolean => richTextSchema.safeParse(text).success;
const inDoc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const inParagraph = (...content: unknown[]): unknown => inDoc({ type: 'paragraph', content });

describe('the model of rich text', () => {
  it('takes what it allows as it is', () => {
    fc.assert(
      fc.property(richTextArbitrary, (text) => {
        expect(richTextSchema.parse(text)).toEqual(text);
      }),
    );
    expect(richTextSchema.parse(emptyRichText)).toEqual(emptyRichText);
  });

  it('takes every text of the sample as it is', () => {
    for (const { content } of sampleMeeting.sections) expect(richTextSchema.parse(content)).toEqual(content);
  });

  it.each([
    ['a node that Punkt does not know', inDoc({ type: 'iframe' })],
    ['an image', inParagraph({ type: 'image', attrs: { src: 'https://fjordaftalen.example/x.png' } })],
    ['a node without a type', inDoc({ content: [] })],
    ['a document in a document', inDoc(doc())],
    ['text outside a paragraph', inDoc({ type: 'text', text: 'Ord' })],
    ['a paragraph in a paragraph', inParagraph(p('Ord'))],
    ['a list item outside a list', inDoc({ type: 'listItem', content: [p('Ord')] })],
    ['a row outside a table', inDoc({ type: 'tableRow', content: [] })],
    ['an empty text', inParagraph({ type: 'text', text: '' })],
    ['an empty list', inDoc({ type: 'bulletList', content: [] })],
    ['a heading deeper than there is', inDoc({ type: 'heading', attrs: { level: 3 } })],
    ['a field that Punkt does not know', inDoc({ type: 'paragraph', onclick: 'alert(1)' })],
    ['an attribute that Punkt does not know', inDoc({ type: 'heading', attrs: { level: 1, style: 'x' } })],
    ['a mark that Punkt does not know', inParagraph({ type: 'text', text: 'x', marks: [{ type: 'code' }] })],
    ['a cell that spans nothing', inDoc(tableWith({ colspan: 0 }))],
    ['a cell wide enough to stop the computer', inDoc(tableWith({ colspan: 1e9 }))],
    ['a list that counts in letters of its own', inDoc(orderedList({ type: 'A' }))],
    ['a list that starts in the middle of a number', inDoc(orderedList({ start: 1.5 }))],
    ['no document at all', p('Ord')],
    ['nothing', null],
  ])('refuses %s', (_what, text) => expect(accepts(text)).toBe(false));

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/passwd',
    '//fjordaftalen.example',
    '/referater',
    '',
  ])('refuses a link to %j', (href) => {
    expect(accepts(doc(p(link('Her', href))))).toBe(false);
  });

  it.each(['https://fjordaftalen.example', 'HTTP://fjordaftalen.example', 'mailto:tove@aadal.example'])(
    'takes a link to %s',
    (href) => expect(accepts(doc(p(link('Her', href), bold(' nu'))))).toBe(true),
  );

  it('takes what the table menu can set on a cell, and nothing else', () => {
    expect(['left', 'center', 'right', null].map((align) => accepts(inDoc(tableWith({ align }))))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(accepts(inDoc(tableWith({ align: 'justify' })))).toBe(false);
    expect(accepts(inDoc(tableWith({ colwidth: [120, 80], colspan: 2 })))).toBe(true);
    expect(accepts(inDoc(tableWith({ colwidth: ['120px'] })))).toBe(false);
  });
});

function tableWith(attrs: object): unknown {
  const { content } = table(['Overskrift']);
  const cells = content.map((row) =>
    row.content.map((cell) => ({ ...cell, attrs: { ...cell.attrs, ...attrs } })),
  );
  return { type: 'table', content: cells.map((row) => ({ type: 'tableRow', content: row })) };
}

function orderedList(attrs: object): unknown {
  const content = [{ type: 'listItem', content: [p('Ord')] }];
  return { type: 'orderedList', attrs: { start: 1, type: null, ...attrs }, content };
}
