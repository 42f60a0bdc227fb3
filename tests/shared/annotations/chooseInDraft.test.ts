import { describe, expect, it } from 'vitest';
import { chooseInDraft } from '#shared/annotations/chooseInDraft.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { doc, p } from '#shared/richText/build.ts';

const facts = { names: { name: 'Stiudvalget', shortName: 'udvalget' }, points: [], postponedTo: null };

describe('a choice in a draft decision', () => {
  const noted = chooseInDraft(emptyRichText, 'noted', facts);

  it('gives way to another while nobody has changed its words', () => {
    expect(noted).not.toEqual(emptyRichText);
    expect(chooseInDraft(noted, 'postponed', facts)).toEqual(
      chooseInDraft(emptyRichText, 'postponed', facts),
    );
  });

  it('comes behind what a person wrote', () => {
    const draft = chooseInDraft(doc(p('Mine ord.')), 'noted', facts);
    expect(draft.content).toEqual([p('Mine ord.'), ...noted.content]);
  });
});
