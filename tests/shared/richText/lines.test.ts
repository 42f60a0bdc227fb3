import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, bullets, doc, heading, p, recommendation, table } from '#shared/richText/build.ts';
import { changeLines, linesOf, NO_LETTER } from '#shared/richText/lines.ts';
import { richTextArbitrary } from '../../arbitraries/richText.ts';
import { runs } from '../../deepRuns.ts';

describe('linesOf', () => {
  it('reads paragraphs, headings, lists and tables in order, across marks', () => {
    const text = doc(
      heading('Økonomi'),
      p('sags', bold('fremstilling')),
      p(),
      bullets('én', [p('to'), bullets('tre')]),
      table(['Tilbud'], ['Åhuset']),
    );
    expect(linesOf(text)).toEqual(['Økonomi', 'sagsfremstilling', 'én', 'to', 'tre', 'Tilbud', 'Åhuset']);
  });

  it('reads the lead and the points of a recommendation', () => {
    const text = recommendation('Det indstilles, at DAS', [{ id: 'x', words: ['drøfter'] }]);
    expect(linesOf(text)).toEqual(['Det indstilles, at DAS', 'drøfter']);
  });

  it('keeps a place for what is no letter', () => {
    expect(linesOf(doc(p('før', { type: 'hardBreak' }, 'efter')))).toEqual([`før${NO_LETTER}efter`]);
  });
});

describe('changeLines', () => {
  it('gives the very same text where nothing is changed', () => {
    fc.assert(
      fc.property(richTextArbitrary, (text) => {
        expect(changeLines(text, (nodes) => nodes)).toBe(text);
      }),
      { numRuns: runs(100) },
    );
  });

  it('meets the lines that linesOf reads, in the same order', () => {
    fc.assert(
      fc.property(richTextArbitrary, (text) => {
        const seen: number[] = [];
        changeLines(text, (nodes, line) => {
          seen.push(line);
          return nodes;
        });
        expect(seen).toEqual(linesOf(text).map((_line, place) => place));
      }),
      { numRuns: runs(100) },
    );
  });

  it('leaves no content behind in a line that is emptied', () => {
    expect(changeLines(doc(p('væk'), p('her')), (nodes, line) => (line === 0 ? [] : nodes))).toEqual(
      doc(p(), p('her')),
    );
  });
});
