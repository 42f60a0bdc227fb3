import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, compareRanks, search, type Candidate } from '#shared/search/search.ts';
import { wordsOf } from '#shared/search/words.ts';

const titled = (title: string, ...details: string[]): Candidate<string> => ({ title, details, found: title });

const find = (typed: string, ...candidates: Candidate<string>[]): string[] =>
  search(buildIndex(candidates), typed, 8).map(({ found }) => found);

describe('searching', () => {
  it('finds words by their beginnings, in any order, however they are written', () => {
    const title = 'Takster for AFLASTNING i Ålborg';
    const findsIt = (typed: string): boolean => find(typed, titled(title)).length === 1;
    const fitting = ['tak', 'aflast takst', 'i ålb', 'aalborg', 'TAKSTER  FOR', 'ÅLBORG, takster'];
    expect(fitting.filter((typed) => !findsIt(typed))).toEqual([]);
    expect(['akster', 'takster birkely', 'lborg'].filter(findsIt)).toEqual([]);
  });

  it('takes the spellings of a Danish letter for one, and no letter for another', () => {
    expect(find('aagaard', titled('Ågård'))).toEqual(['Ågård']);
    expect(find('ågård', titled('Aagaard'))).toEqual(['Aagaard']);
    expect(find('ide', titled('Idé'))).toEqual(['Idé']);
    expect(find('møller', titled('Möller'))).toEqual(['Möller']);
    expect(find('o', titled('Ø'))).toEqual([]);
    expect(find('ae', titled('Ære'))).toEqual([]);
  });

  it('puts a title that begins so before one that has the words, and that before what is known beside it', () => {
    expect(
      find(
        'budget',
        titled('Orientering', 'Budget og regnskab'),
        titled('Næste års budget'),
        titled('Budgetopfølgning'),
      ),
    ).toEqual(['Budgetopfølgning', 'Næste års budget', 'Orientering']);
  });

  it('finds words of which some stand in the title and some beside it', () => {
    expect(find('budget 2031-0088', titled('Budget', '2031-008814'))).toEqual(['Budget']);
  });

  it('finds nothing where nothing is typed, and never more than was asked for', () => {
    expect(find(' ,. ', titled('Budget'))).toEqual([]);
    const many = buildIndex(Array.from({ length: 20 }, (_, place) => titled(`Punkt ${place}`)));
    expect(search(many, 'punkt', 3).map(({ found }) => found)).toEqual(['Punkt 0', 'Punkt 1', 'Punkt 2']);
  });
});

const letters = fc.constantFrom(...Array.from('abeoåæøéüAÅÆØ19 -.,\u00a0'));
const anyTitle = fc.string({ unit: letters, maxLength: 20 });

describe('whatever is written', () => {
  it('finds a title by the beginnings of its words in any order', () => {
    fc.assert(
      fc.property(anyTitle, fc.infiniteStream(fc.nat()), (title, numbers) => {
        const words = wordsOf(title);
        fc.pre(words.length > 0);
        const next = (): number => Number(numbers.next().value);
        const typed = words
          .map((word) => ({ at: next(), start: word.slice(0, 1 + (next() % word.length)) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ start }) => start)
          .join(' ');
        expect(find(typed, titled(title))).toEqual([title]);
      }),
    );
  });

  it('keeps what was found while the rest of a word is typed', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const beginnings = Array.from(title, (_, place) => title.slice(0, place + 1));
        const typed = beginnings.filter((beginning) => wordsOf(beginning).length > 0);
        expect(typed.filter((beginning) => find(beginning, titled(title)).length === 0)).toEqual([]);
      }),
    );
  });

  it('ranks better hits first and changes no order among equals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyTitle, anyTitle)), anyTitle, (rows, typed) => {
        const index = buildIndex(
          rows.map(([title, detail], place) => ({ title, details: [detail], found: place })),
        );
        const hits = search(index, typed, rows.length);
        for (const [place, hit] of hits.slice(1).entries()) {
          const before = hits[place]!;
          const order = compareRanks(before.rank, hit.rank);
          expect(order < 0 || (order === 0 && before.found < hit.found)).toBe(true);
        }
      }),
    );
  });

  it('takes words apart as it would again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });
});
