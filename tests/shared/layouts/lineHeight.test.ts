import { expect, test } from 'vitest';
import { form1 } from '#shared/layouts/form1.ts';
import { lineHeightOf } from '#shared/layouts/lineHeight.ts';
import { commonFonts } from '#shared/layouts/offered.ts';

const { body, quote, caseLine, footnote } = form1.styles;

test('lines are as high as their spacing asks for, up to a twentieth of a point', () => {
  // 11.5 points of Calibri, whose lines are 1.2207 times as high, with a tenth between them: 15.442.
  expect(lineHeightOf(body, form1)).toBe(15.45);
  expect(lineHeightOf(footnote, form1)).toBe(11.6);
});

test('a look without a size or a spacing has those of what it builds on', () => {
  expect(lineHeightOf(quote, form1)).toBe(lineHeightOf(body, form1));
  expect(lineHeightOf(caseLine, form1)).toBe(14.1);
});

test('the lines of every font on offer are known, and of no other', () => {
  const known = commonFonts.map((font) => lineHeightOf(body, { ...form1, font }));
  expect(known).not.toContain(null);
  expect(lineHeightOf(body, { ...form1, font: 'Ukendt Sans' })).toBeNull();
});
