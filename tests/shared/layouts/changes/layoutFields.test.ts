import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLayoutValue,
  layoutValuesOf,
  withLayoutValue,
  withLayoutWord,
  type LayoutField,
} from '#shared/layouts/changes/layoutFields.ts';
import { wordIn } from '#shared/layouts/changes/layoutWords.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import { layoutChangesSchema, layoutWords } from '#shared/model/layoutChanges.ts';
import { layoutChangesArbitrary } from '../../../arbitraries/layoutChanges.ts';
import { aBody } from '../../../builders/rows.ts';
import { runs } from '../../../deepRuns.ts';

const bodyArbitrary = fc
  .tuple(fc.constantFrom(...layoutProfileIdSchema.options), layoutChangesArbitrary)
  .map(([layoutProfile, layoutChanges]) => aBody({ layoutProfile, layoutChanges }));

const fieldsOf = (values: object) =>
  layoutChangesSchema
    .keyof()
    .options.filter(
      (field): field is LayoutField => field !== 'words' && field !== 'logo' && field in values,
    );

describe('the fields of a layout', () => {
  test.each(layoutProfileIdSchema.options)('say what %s says until something is changed', (layoutProfile) => {
    const body = aBody({ layoutProfile });
    const values = layoutValuesOf(body);
    for (const field of fieldsOf(values)) {
      expect(isLayoutValue(field, values[field])).toBe(true);
      expect(withLayoutValue(body, field, values[field])).toEqual({});
    }
  });

  test('say what they were changed to, whatever else was changed', () => {
    fc.assert(
      fc.property(bodyArbitrary, (body) => {
        expect(layoutValuesOf(body)).toMatchObject(
          Object.fromEntries(fieldsOf(body.layoutChanges).map((field) => [field, body.layoutChanges[field]])),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  test('are as the form has them once they are set back', () => {
    fc.assert(
      fc.property(bodyArbitrary, (body) => {
        const restored = fieldsOf(body.layoutChanges).reduce(
          (before, field) => ({ ...before, layoutChanges: withLayoutValue(before, field, null) }),
          body,
        );
        const { words, logo } = body.layoutChanges;
        expect(restored.layoutChanges).toEqual({ ...(words && { words }), ...(logo && { logo }) });
      }),
      { numRuns: runs(30) },
    );
  });

  test('are no change where they say what they would say anyway', () => {
    const large = { ...aBody(), layoutChanges: { textSize: 14 } };
    const { itemSize } = layoutValuesOf(large);
    expect(itemSize).toBe(20.5);
    expect(withLayoutValue(large, 'itemSize', 20.5)).toEqual({ textSize: 14 });
    expect(withLayoutValue(large, 'itemSize', 18)).toEqual({ textSize: 14, itemSize: 18 });
  });

  test('refuse what Word or the page could not bear', () => {
    expect(isLayoutValue('textSize', 4)).toBe(false);
    expect(isLayoutValue('marginLeft', 100)).toBe(false);
    expect(isLayoutValue('headingNumber', 'Punkt')).toBe(false);
    expect(isLayoutValue('headingNumber', '# og #')).toBe(false);
    expect(isLayoutValue('headingNumber', '%1 #')).toBe(false);
    expect(isLayoutValue('font', "x'; color: red")).toBe(false);
    expect(isLayoutValue('headingColour', 'red')).toBe(false);
  });
});

describe('the words of a layout', () => {
  test.each(layoutWords)('take another wording and give it up again: %s', (word) => {
    const body = aBody({ layoutProfile: 'form3' });
    const own = wordIn(profileOf(body).words, word);
    const layoutChanges = withLayoutWord(body, word, 'Noget andet');
    expect(layoutChanges).toEqual({ words: { [word]: 'Noget andet' } });
    const changed = { ...body, layoutChanges };
    const { words } = profileOf(changed);
    expect(
      layoutWords.filter((other) => wordIn(words, other) !== wordIn(profileOf(body).words, other)),
    ).toEqual([word]);
    expect(wordIn(words, word)).toBe('Noget andet');
    expect(withLayoutWord(changed, word, ' ')).toEqual({});
    expect(withLayoutWord(changed, word, own)).toEqual({});
  });
});
