import { expect, test } from 'vitest';
import { isReadable } from '#shared/layouts/contrast.ts';
import { headingColours } from '#shared/layouts/offered.ts';

test.each(headingColours)('the offered colour $name can be read', ({ colour }) => {
  expect(isReadable(colour)).toBe(true);
});

test('a colour needs the contrast that running text needs', () => {
  expect(isReadable('767676')).toBe(true);
  expect(isReadable('777777')).toBe(false);
  expect(isReadable('FFEE00')).toBe(false);
});
