import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, readPastedAddress } from '../../../../renderer/features/editor/readAddress.ts';
import { richTextSchema } from '#shared/model/richText.ts';
import { doc, link, p } from '#shared/richText/build.ts';

describe('a typed address', () => {
  it.each([
    [
      'https://fjordaftalen.example/referater?år=2031#top',
      'https://fjordaftalen.example/referater?år=2031#top',
    ],
    ['  http://fjordaftalen.example ', 'http://fjordaftalen.example'],
    ['HTTPS://fjordaftalen.example', 'HTTPS://fjordaftalen.example'],
    ['mailto:tove@aadal.example', 'mailto:tove@aadal.example'],
    ['www.fjordaftalen.example', 'https://www.fjordaftalen.example'],
    ['fjordaftalen.example/referater', 'https://fjordaftalen.example/referater'],
    ['tove@aadal.example', 'mailto:tove@aadal.example'],
  ])('is kept as a link keeps it: %s', (typed, address) => expect(readAddress(typed)).toBe(address));

  it.each([
    '',
    '   ',
    'referatet',
    'https://',
    'mailto:',
    'to ord.dk',
    'https://to ord.dk',
    'javascript:alert(1)',
    'JavaScript://fjordaftalen.example/%0aalert(1)',
    'data:text/html,x',
    'file:///C:/referat.docx',
    'ftp://fjordaftalen.example',
    '\\\\server\\referat.docx',
  ])('is refused when it is no address of the web or of a person: %s', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  it('is one that the model accepts, and reads the same when it is typed again', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.emailAddress(),
      fc.domain(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'https:', 'mailto:', ' '), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = readAddress(text);
        fc.pre(address !== null);
        expect(richTextSchema.safeParse(doc(p(link('Her', address)))).success).toBe(true);
        expect(readAddress(address)).toBe(address);
      }),
    );
  });
});

describe('a pasted address', () => {
  it.each([
    ['https://fjordaftalen.example/a', 'https://fjordaftalen.example/a'],
    [' www.fjordaftalen.example\n', 'https://www.fjordaftalen.example'],
    ['tove@aadal.example', 'mailto:tove@aadal.example'],
  ])('is one where it says so itself: %s', (pasted, address) =>
    expect(readPastedAddress(pasted)).toBe(address),
  );

  it.each(['12.30', 'referat.docx', 'ja', 'https://a.example\nhttps://b.example'])(
    'is not taken out of other words: %s',
    (pasted) => expect(readPastedAddress(pasted)).toBeNull(),
  );
});
