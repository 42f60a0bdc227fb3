import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from '#shared/changes/words.ts';
import { runs } from '../../deepRuns.ts';

const textOf = (pieces: ReturnType<typeof changedWords>, without: 'added' | 'removed'): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const anyWords = fc
  .array(fc.constantFrom('stier', 'broer', 'på', 'Ærø', 'kl. 10', 'og', '\n'), { maxLength: 12 })
  .map((words) => words.join(' '));

test('pieces put together are the one text and the other', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (before, after) => {
      const pieces = changedWords(before, after);
      fc.pre(!pieces.some(({ text }) => text.includes('…')));
      expect(textOf(pieces, 'added')).toBe(before);
      expect(textOf(pieces, 'removed')).toBe(after);
    }),
    { numRuns: runs(200) },
  );
});

test('a whole Danish word is the smallest piece', () => {
  expect(changedWords('Vi køber æbler.', 'Vi køber ærter.')).toEqual([
    { kind: 'same', text: 'Vi køber ' },
    { kind: 'removed', text: 'æbler' },
    { kind: 'added', text: 'ærter' },
    { kind: 'same', text: '.' },
  ]);
});

test('of a long text only the neighbourhood of a change is shown', () => {
  const before = `${'Før er der meget tekst. '.repeat(20)}her${' Efter er der mere tekst.'.repeat(20)}`;
  const [start, removed, added, end] = changedWords(before, before.replace('her', 'dér'));
  expect(removed).toEqual({ kind: 'removed', text: 'her' });
  expect(added).toEqual({ kind: 'added', text: 'dér' });
  expect(start?.text).toMatch(/^….{50,90}tekst\. $/);
  expect(end?.text).toMatch(/^ Efter.{40,90}…$/);
});

test('two texts with hardly a word in common stand whole, one after the other', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_none, index) => `${word}${index}`).join(' ');
  expect(changedWords(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
