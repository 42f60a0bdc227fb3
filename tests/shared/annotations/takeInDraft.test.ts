import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfDraft, withParts } from '#shared/annotations/takeInDraft.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { bullets, doc, lettered, numbered, p } from '#shared/richText/build.ts';
import { richTextArbitrary } from '../../arbitraries/richText.ts';
import { runs } from '../../deepRuns.ts';

const draft = doc(p('Udvalget godkender.'), numbered('Først', 'Så'), p());

describe('taking in a draft decision', () => {
  it('fills an empty decision with the draft', () => {
    expect(withParts(emptyRichText, partsOfDraft(draft))).toEqual(
      doc(p('Udvalget godkender.'), numbered('Først', 'Så')),
    );
  });

  it('puts what is missing behind what the decision says, which stays', () => {
    const decision = doc(p('Skrevet før.'), p('Udvalget godkender.'), p());
    expect(withParts(decision, partsOfDraft(draft))).toEqual(
      doc(p('Skrevet før.'), p('Udvalget godkender.'), numbered('Først', 'Så')),
    );
  });

  it('takes one part at a time, and entries make one list again', () => {
    const [sentence, first, second] = partsOfDraft(draft);
    const some = withParts(withParts(emptyRichText, [first!]), [second!]);
    expect(some).toEqual(doc(numbered('Først', 'Så')));
    expect(withParts(some, [sentence!])).toEqual(doc(numbered('Først', 'Så'), p('Udvalget godkender.')));
  });

  it('keeps lists of another kind apart', () => {
    expect(withParts(doc(bullets('Et')), partsOfDraft(doc(numbered('To'))))).toEqual(
      doc(bullets('Et'), numbered('To')),
    );
  });

  it('joins no lists that the secretary keeps apart, nor entries that are counted otherwise', () => {
    const apart = doc(numbered('Et'), lettered('To'), lettered('Tre'));
    const parts = partsOfDraft(doc(numbered('Fire'), lettered('Fem', '')));
    const once = withParts(apart, parts);
    expect(once).toEqual(
      doc(numbered('Et'), lettered('To'), lettered('Tre'), numbered('Fire'), lettered('Fem')),
    );
    expect(withParts(once, parts)).toEqual(once);
  });

  it('twice changes nothing, whatever the texts', () => {
    fc.assert(
      fc.property(richTextArbitrary, richTextArbitrary, (decision, other) => {
        const parts = partsOfDraft(other);
        const once = withParts(decision, parts);
        expect(withParts(once, parts)).toEqual(once);
      }),
      { numRuns: runs(100) },
    );
  });
});
