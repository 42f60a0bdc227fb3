import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, passageAt, readableText } from '#shared/annotations/passage.ts';
import { doc, p } from '#shared/richText/build.ts';
import { runs } from '../../deepRuns.ts';

const text = 'Havnehuset har færre end seks nye pladser, men kan dele nattevagt med Lyngbo.';
const passageOf = (whole: string, quote: string) => {
  const from = whole.indexOf(quote);
  return passageAt(whole, { from, to: from + quote.length });
};
const found = (whole: string, passage: ReturnType<typeof passageAt>) => {
  const place = findPassage(whole, passage);
  return place && whole.slice(place.from, place.to);
};

describe('a marked passage', () => {
  it('is found where it stands, over several lines too', () => {
    const read = readableText(doc(p('En linje'), p('og en til')));
    expect(found(read, passageOf(read, 'linje\nog en'))).toBe('linje\nog en');
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const twice = 'Prisen er høj i nord. Prisen er høj i syd.';
    const from = twice.lastIndexOf('Prisen er høj');
    const passage = passageAt(twice, { from, to: from + 13 });
    const edited = `Nyt først. ${twice}`;
    expect(findPassage(edited, passage)?.from).toBe(edited.lastIndexOf('Prisen er høj'));
  });

  it('is found again when some of its words were changed, and said to be changed', () => {
    const passage = passageOf(text, 'Havnehuset har færre end seks nye pladser');
    const edited = text.replace('seks', 'mindst otte');
    expect(found(edited, passage)).toBe('Havnehuset har færre end mindst otte nye pladser');
    expect(findPassage(edited, passage)?.isChanged).toBe(true);
  });

  it('is gone when its words are gone', () => {
    const passage = passageOf(text, 'færre end seks nye pladser');
    expect(findPassage('Sagen er trukket tilbage.', passage)).toBeNull();
    expect(findPassage('', passage)).toBeNull();
  });

  const words = fc.array(fc.constantFrom('sti', 'bro', 'å', 'vej', 'mole', 'kaj'), {
    minLength: 1,
    maxLength: 12,
  });
  it('survives every edit before and after it', () => {
    fc.assert(
      fc.property(words, words, words, words, words, (before, quote, after, newBefore, newAfter) => {
        const marked = `«${quote.join(' ')}»`;
        const passage = passageOf(`${before.join(' ')} ${marked} ${after.join(' ')}`, marked);
        const edited = `${newBefore.join(' ')} ${marked} ${newAfter.join('\n')}`;
        const place = findPassage(edited, passage);
        expect(place).toEqual({
          from: edited.indexOf(marked),
          to: edited.indexOf(marked) + marked.length,
          isChanged: false,
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it('is never found where none of its words are', () => {
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom('hus', 'tag')), (quote, other) => {
        const passage = passageAt(quote.join(' '), { from: 0, to: quote.join(' ').length });
        expect(findPassage(other.join(' '), passage)).toBeNull();
      }),
      { numRuns: runs(200) },
    );
  });
});
