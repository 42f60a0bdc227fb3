import { expect, test } from 'vitest';
import { bullets, doc, p, table } from '#shared/richText/build.ts';
import { isAnswered } from './pressKeys.ts';

test('Tab leaves the text from a paragraph, never from a list or a table', () => {
  expect(isAnswered(doc(p('Et|')), 'Tab')).toBe(false);
  expect(isAnswered(doc(bullets('Et|')), 'Tab')).toBe(true);
  expect(isAnswered(doc(table(['A|', 'B'])), 'Shift+Tab')).toBe(true);
});
