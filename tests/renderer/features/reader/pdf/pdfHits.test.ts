import { expect, it } from 'vitest';
import { hitsOnPage } from '../../../../../renderer/features/reader/pdf/pdfHits.ts';
import { joinRuns, partsOfRuns } from '../../../../../renderer/features/reader/textRuns.ts';
import { createFinder } from '../../../../../shared/search/findWords.ts';

const runsOfPage = [
  { str: 'Behovet for plad', hasEOL: false },
  { str: 'ser', hasEOL: true },
  { str: '', hasEOL: true },
  { str: 'følger ', hasEOL: true },
  { str: 'ventelisten.', hasEOL: false },
];
const find = (words: string) => createFinder({ words, matchCase: false, wholeWords: false })!;

/** The words that a hit marks, run by run. */
function marked(words: string): string[][] {
  const text = joinRuns(runsOfPage);
  return hitsOnPage(text, 0, find(words)).map((hit) =>
    partsOfRuns(text, runsOfPage, hit).map(({ run, from, to }) => runsOfPage[run]!.str.slice(from, to)),
  );
}

it('finds words that a PDF has in several pieces', () => {
  expect(marked('behovet for pladser')).toEqual([['Behovet for plad', 'ser']]);
});

it('finds words that go on in the next line', () => {
  expect(marked('følger ventelisten')).toEqual([['følger ', 'ventelisten']]);
});

it('finds every place on a page, and says which page it is', () => {
  expect(hitsOnPage(joinRuns(runsOfPage), 7, find('l')).map(({ page }) => page)).toEqual([7, 7, 7]);
  expect(marked('findes ikke')).toEqual([]);
});
