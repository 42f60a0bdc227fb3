import { getSchema } from '@tiptap/core';
import { Node, Slice } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSlice } from '../../../../renderer/features/editor/cleanPaste.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';
import { bold, doc, p } from '#shared/richText/build.ts';
import { editorTextArbitrary } from '../../../arbitraries/editorText.ts';

const schema = getSchema(extensionsFor('other'));

/** The text as it is after it has been pasted. */
function pasted(text: object): RichText {
  const { content } = cleanSlice(new Slice(Node.fromJSON(schema, text).content, 0, 0));
  return richTextSchema.parse({ type: 'doc', content: content.toJSON() });
}

const linkTo = (href: unknown) =>
  doc(
    p('Ring til ', {
      ...bold('os'),
      marks: [{ type: 'bold' }, { type: 'link', attrs: { href: String(href) } }],
    }),
  );

const listOf = (attrs: object) => ({
  type: 'doc',
  content: [{ type: 'orderedList', attrs, content: [{ type: 'listItem', content: [p('Første')] }] }],
});

const tableOf = (attrs: object) => ({
  type: 'doc',
  content: [
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [p('Tilbud')] }] }],
    },
  ],
});

describe('what is pasted', () => {
  it('stays as it is when Punkt can store it', () => {
    fc.assert(
      fc.property(editorTextArbitrary, (text) => {
        expect(pasted(text)).toEqual(text);
      }),
    );
  });

  it('stays where it was cut', () => {
    const { content } = Node.fromJSON(schema, doc(p('Første'), p('Andet')));
    const slice = cleanSlice(new Slice(content, 1, 1));
    expect([slice.openStart, slice.openEnd]).toEqual([1, 1]);
  });

  it.each([
    'tel:+4511223344',
    '/referater',
    '#top',
    'side.html',
    'javascript:alert(1)',
    'ftp://arkiv.example',
    '',
  ])('keeps the words of a link to %j, not the link', (href) =>
    expect(pasted(linkTo(href))).toEqual(doc(p('Ring til ', bold('os')))),
  );

  it('keeps a link that Punkt can follow', () => {
    expect(JSON.stringify(pasted(linkTo('mailto:tove@aadal.example')))).toContain(
      'mailto:tove@aadal.example',
    );
  });

  it.each([
    [
      { type: 'A', start: 3 },
      { type: null, start: 3 },
    ],
    [
      { type: 'square', start: 1 },
      { type: null, start: 1 },
    ],
    [
      { type: 'a', start: -2 },
      { type: 'a', start: 1 },
    ],
    [
      { type: 'i', start: Number.NaN },
      { type: 'i', start: 1 },
    ],
  ])('numbers a list in a way that Punkt knows: %j', (given, attrs) => {
    expect(pasted(listOf(given)).content[0]).toMatchObject({ type: 'orderedList', attrs });
  });

  it.each([
    [
      { colspan: 0, rowspan: 0 },
      { colspan: 1, rowspan: 1 },
    ],
    [{ colspan: 5000 }, { colspan: 1 }],
    [
      { colspan: 2, colwidth: [120, Number.NaN] },
      { colspan: 2, colwidth: null },
    ],
    [{ colwidth: [12.5] }, { colwidth: null }],
    [{ align: 'justify' }, { align: null }],
    [
      { colspan: 2, colwidth: [120, 80], align: 'right' },
      { colspan: 2, colwidth: [120, 80], align: 'right' },
    ],
  ])('gives a cell a shape that Punkt knows: %j', (given, attrs) => {
    expect(pasted(tableOf(given)).content[0]).toMatchObject({
      content: [{ content: [{ type: 'tableCell', attrs }] }],
    });
  });
});
