import { describe, expect, test } from 'vitest';
import { composeInlines } from '#shared/document/richText/inlines.ts';
import { composeRichText } from '#shared/document/richText/blocks.ts';
import { form1 } from '#shared/layouts/form1.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import { bold, bullets, doc, heading, link, p, recommendation } from '#shared/richText/build.ts';
import { numbers } from '../../../builders/richText.ts';
import { linesOfBlock } from '../../../builders/treeLines.ts';

/** Item and appendix numbers are the agenda's business (composeAgenda.test.ts). */
const context = { profile: form1, composeReference: () => [{ kind: 'words' as const, text: 'bilag 4' }] };
const { composeReference } = context;

const linesOf = (...nodes: BlockNode[]) => composeRichText(doc(...nodes), context).flatMap(linesOfBlock);

describe('composeRichText', () => {
  test('drops the empty paragraphs at the ends and keeps those between', () => {
    expect(linesOf(p(), p('første'), p(' '), p('sidste'), p(), p())).toEqual([
      'body: første',
      'body:  ',
      'body: sidste',
    ]);
  });

  test('drops headings in which nothing is written', () => {
    expect(linesOf(heading('  '), p('tekst'), heading('', 2))).toEqual(['body: tekst']);
  });

  test('keeps a list item in which nothing is written, with its marker', () => {
    expect(linesOf(bullets('et', '', 'tre'))).toEqual(['- bullet: et', '- bullet: ', '- bullet: tre']);
  });

  test('gives an item that begins with a list a paragraph for its marker', () => {
    expect(linesOf(bullets([bullets('inde')]))).toEqual(['- bullet: ', '  - bullet: inde']);
  });

  test('keeps the kind of numbers and where they start', () => {
    expect(linesOf(numbers({ type: 'i', start: 4 }, 'x'), numbers({ type: 'a' }, 'y'))).toEqual([
      '- roman from 4: x',
      '- letter: y',
    ]);
  });

  test('drops points of a recommendation in which nothing is written', () => {
    const { content } = recommendation('Det indstilles, at', [
      { id: 'a', words: ['sagen godkendes'] },
      { id: 'b', words: [] },
    ]);
    expect(linesOf(...content)).toEqual(['lead: Det indstilles, at', '- bullet: sagen godkendes']);
  });
});

describe('composeInlines', () => {
  test('makes one link of neighbours with the same address', () => {
    const href = 'https://eksempel.dk';
    const inBold = { ...link('fede', href), marks: [...bold('').marks!, ...link('', href).marks!] };
    expect(
      composeInlines([link('to ', href), inBold, link(' andet', 'https://andet.dk')], composeReference),
    ).toEqual([
      {
        kind: 'link',
        href,
        content: [
          { kind: 'text', text: 'to ', marks: [] },
          { kind: 'text', text: 'fede', marks: ['bold'] },
        ],
      },
      { kind: 'link', href: 'https://andet.dk', content: [{ kind: 'text', text: ' andet', marks: [] }] },
    ]);
  });

  test('never puts text below and above the line at once', () => {
    const marks = [{ type: 'superscript' as const }, { type: 'subscript' as const }];
    expect(composeInlines([{ type: 'text', text: '2', marks }], composeReference)).toEqual([
      { kind: 'text', text: '2', marks: ['subscript'] },
    ]);
  });
});
