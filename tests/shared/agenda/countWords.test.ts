import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '#shared/agenda/countWords.ts';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { bold, bullets, doc, heading, numbered, p, table } from '#shared/richText/build.ts';

describe('countWords', () => {
  it.each([
    ['nothing', emptyRichText, 0],
    ['white space', doc(p('  ~ ')), 0],
    ['signs that stand alone, as Word does', doc(p('10.00 – 12.00')), 3],
    ['words with no-break spaces between them', doc(p('den 3.~februar')), 3],
    ['a word that is half bold as one', doc(p('sags', bold('fremstilling'))), 1],
    ['words on both sides of a line break', doc(p('Kort', { type: 'hardBreak' }, 'sagt')), 2],
    ['paragraphs that end without a space', doc(p('Kort'), p('sagt')), 2],
    ['headings', doc(heading('Det videre forløb')), 3],
    ['lists in lists', doc(bullets('én', [p('to tre'), numbered('fire', 'fem')])), 5],
    ['cells, headers too', doc(table(['Tilbud', 'Pladser'], ['Åhuset', '12'])), 4],
    ['the lead and the points', recommendationText('Det indstilles, at', ['udvalget drøfter', 'noget']), 6],
  ])('counts %s', (_what, text, count) => expect(countWords(text)).toBe(count));

  it('counts as many words as were written, however they are spread over paragraphs', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9.,–]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 5 }), (lines) => {
        const text = doc(...lines.map((line) => p(line.join(' '))));
        expect(countWords(text)).toBe(lines.flat().length);
      }),
    );
  });
});
