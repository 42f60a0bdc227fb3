import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder, type FindQuery } from '#shared/search/findWords.ts';
import { runs } from '../../deepRuns.ts';

const find = (line: string, words: string, how: Partial<FindQuery> = {}): string[] => {
  const finder = createFinder({ words, matchCase: false, wholeWords: false, ...how });
  return finder?.(line).map(({ from, to }) => line.slice(from, to)) ?? [];
};

describe('createFinder', () => {
  it.each([
    ['words wherever they stand', 'Taksten for taksterne', 'takst', {}, ['Takst', 'takst']],
    ['only the same letters, if asked', 'DAS og das', 'DAS', { matchCase: true }, ['DAS']],
    ['Danish letters, large and small', 'ÆRØ ærø', 'ærø', {}, ['ÆRØ', 'ærø']],
    ['whole words only, if asked', 'sag, sagen, sag', 'sag', { wholeWords: true }, ['sag', 'sag']],
    ['a whole word beside Danish letters', 'åsag sagå sag', 'sag', { wholeWords: true }, ['sag']],
    ['an ordinary space as a no-break space', 'kl.\u00a012', 'kl. 12', {}, ['kl.\u00a012']],
    ['letters that are put together of two', 'A\u030abyen', 'åbyen', {}, ['A\u030abyen']],
    ['signs that mean something in a pattern', 'a.b (c) [d]', '(c) [', {}, ['(c) [']],
    ['hits beside each other, never one within another', 'aaaa', 'aa', {}, ['aa', 'aa']],
  ] as const)('finds %s', (_what, line, words, how, found) => expect(find(line, words, how)).toEqual(found));

  it.each([
    ['half a letter that is put together of two', 'a\u030abyen', 'a'],
    ['anything where a dot is looked for', 'abc', '.'],
    ['words across a line break', 'to\nlinjer', 'to linjer'],
  ])('does not find %s', (_what, line, words) => expect(find(line, words)).toEqual([]));

  it('looks for nothing where nothing is typed', () => {
    expect(createFinder({ words: '', matchCase: false, wholeWords: false })).toBeNull();
  });

  it('finds what is typed, between whatever else stands there', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 10 });
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(any, typed, any, (before, words, after) => {
        const finder = createFinder({ words, matchCase: true, wholeWords: false });
        expect(finder?.(`${before} ${words} ${after}`)).not.toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
