import { describe, expect, it } from 'vitest';
import { assembleLine, rewriteInLine, sliceLine } from '#shared/richText/editLine.ts';
import { bold, footnote, p, type Words } from '#shared/richText/build.ts';

const line = (...words: Words[]) => p(...words).content ?? [];
const note = footnote('Se her');
const mixed = line('Stien ', bold('åbnes'), note, ' i maj');

describe('a part of a line', () => {
  it('keeps its marks, and a note counts as one sign', () => {
    expect(sliceLine(mixed, 3, 8)).toEqual(line('en ', bold('åb')));
    expect(sliceLine(mixed, 10, 14)).toEqual(line(bold('s'), note, ' i'));
    expect(sliceLine(mixed, 4, 4)).toEqual([]);
  });

  it('can be put in another place, with new words between', () => {
    expect(assembleLine(mixed, [{ from: 6, to: 11 }, ' nu ', { from: 0, to: 5 }])).toEqual(
      line(bold('åbnes'), ' nu Stien'),
    );
    expect(assembleLine(mixed, ['', { from: 0, to: 3 }, { from: 3, to: 6 }])).toEqual(line('Stien '));
  });

  it('can be written anew and looks as it did', () => {
    expect(rewriteInLine(mixed, 6, 7, 'Å')).toEqual(line('Stien ', bold('Åbnes'), note, ' i maj'));
    expect(rewriteInLine(mixed, 0, 5, 'Den')).toEqual(line('Den ', bold('åbnes'), note, ' i maj'));
    expect(rewriteInLine([], 0, 0, 'Ny')).toEqual(line('Ny'));
  });
});
