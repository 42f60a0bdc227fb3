import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextSchema } from '#shared/model/richText.ts';
import { bullets, doc, p, table } from '#shared/richText/build.ts';
import { repairRichText } from '#shared/richText/repair.ts';
import { richTextArbitrary } from '../../arbitraries/richText.ts';

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });

describe('repairRichText', () => {
  it('leaves text that the model knows as it is', () => {
    fc.assert(
      fc.property(richTextArbitrary, (sound) => {
        expect(repairRichText(sound)).toEqual(sound);
      }),
    );
  });

  it('makes storable text of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (held) => {
        expect(richTextSchema.safeParse(repairRichText(held)).success).toBe(true);
      }),
    );
  });

  it('keeps the words of a link that leads nowhere storable', () => {
    const held = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [text('Ring', { type: 'link', attrs: { href: 'tel:12345678' } }, { type: 'bold' })],
        },
      ],
    };
    expect(repairRichText(held)).toEqual(doc(p({ type: 'text', text: 'Ring', marks: [{ type: 'bold' }] })));
  });

  it('keeps what stands inside a node that the model does not know', () => {
    const held = {
      type: 'doc',
      content: [
        { type: 'details', content: [{ type: 'paragraph', content: [text('Citat')] }] },
        text('løse ord'),
      ],
    };
    expect(repairRichText(held)).toEqual(doc(p('Citat'), p('løse ord')));
  });

  it('sets odd headings, lists and spans right', () => {
    const paragraph = { type: 'paragraph', content: [text('x')] };
    const held = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 5 }, content: [text('x')] },
        {
          type: 'orderedList',
          attrs: { start: Number.NaN, type: 'A' },
          content: [{ type: 'listItem', content: [paragraph] }],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', attrs: { colspan: 0, colwidth: ['?'] }, content: [paragraph] },
              ],
            },
          ],
        },
      ],
    };
    expect(repairRichText(held)).toEqual(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'x' }] },
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [{ type: 'listItem', content: [p('x')] }],
        },
        bullets('x'),
        table(['x']),
      ),
    );
  });
});
