import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, wordsToCheck } from '#shared/spelling/wordsToCheck.ts';
import { anyText } from '../../arbitraries/richText.ts';
import { runs } from '../../deepRuns.ts';

const asked = (line: string): string[] => wordsToCheck(line).map((word) => word.asked);

describe('wordsToCheck', () => {
  it.each([
    ['words, without the signs around them', '»Taksten« (for 2032), nu!', ['Taksten', 'for', 'nu']],
    ['the point that may belong to an abbreviation', 'jf. bilaget.', ['jf.', 'bilaget.']],
    [
      'the hyphen that stands for the rest of a word',
      'drifts- og ejerudgifter',
      ['drifts-', 'og', 'ejerudgifter'],
    ],
    [
      'words with a hyphen or an apostrophe whole',
      'it-system, Jens’ taxi’en',
      ['it-system', 'Jens', "taxi'en"],
    ],
    ['words on both sides of a stroke', 'og/eller', ['og', 'eller']],
    ['a word that a soft hyphen divides as one', 'sags\u00ADgang', ['sagsgang']],
    ['letters put together of two as one', 'a\u030Aben', ['åben']],
    ['words beside a picture or a line break', 'før\uFFFCefter', ['før', 'efter']],
    ['words between no-break spaces', 'den\u00A0tredje', ['den', 'tredje']],
  ])('gives %s', (_what, line, words) => expect(asked(line)).toEqual(words));

  it.each([
    ['numbers, times and amounts', '12 kl.13 10.00-12.00 1.284,50 3. 2032/33'],
    ['words with digits', 'Covid-19 B2 §82 A4'],
    ['case numbers', '2031-004512 24/12345 j.nr.31-7'],
    ['addresses of pages', 'https://eksempel.dk/sider?q=a www.eksempel.dk eksempel.dk eksempel.dk/side'],
    ['addresses of mails and files', 'sekretariat@eksempel.dk \\\\server\\drev referat_endeligt'],
    ['abbreviations with points', 'bl.a. f.eks. m.fl. ifm.d.d.'],
    ['words in capitals', "DAS KKR KL's ÆØÅ DAS-KKR"],
    ['names with capitals inside', 'MitID NemKonto iPad'],
    ['single letters', 'a i å'],
    ['words that leave a choice', 'medarbejder(ne)'],
  ])('leaves out %s', (_what, line) => expect(asked(line)).toEqual([]));

  it('says where each word stands, one after the other', () => {
    const line = 'Den 3. sag: »sags\u00ADgang«, drifts- og DAS-møde.';
    const found = wordsToCheck(line).map(({ from, to }) => line.slice(from, to));
    expect(found).toEqual(['Den', 'sag', 'sags\u00ADgang', 'drifts', 'og', 'DAS-møde']);
  });

  it('stays inside any line', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const line = texts.join(' ');
        let end = 0;
        for (const { from, to, asked: word } of wordsToCheck(line)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(word).not.toMatch(/\s/);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: runs(200) },
    );
  });
});

it('takes a word with hyphens apart, and leaves names in capitals out', () => {
  expect(partsOf('KKR-møde')).toEqual(['møde']);
  expect(partsOf('drifts-')).toEqual(['drifts']);
  expect(partsOf('sag')).toEqual(['sag']);
});
