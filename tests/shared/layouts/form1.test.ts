import { describe, expect, test } from 'vitest';
import { form1 } from '#shared/layouts/form1.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';

describe('form 1', () => {
  test('has a style of its own for every role', () => {
    const looks = Object.values(form1.styles);
    expect(new Set(looks.map((look) => look.styleId)).size).toBe(looks.length);
    expect(new Set(looks.map((look) => look.styleName)).size).toBe(looks.length);
  });

  test('sets the right tab stops where the text ends', () => {
    const rightStops = Object.values(form1.styles)
      .flatMap((look) => look.tabStops ?? [])
      .filter((stop) => stop.align === 'right');
    expect(rightStops).toHaveLength(3);
    expect(rightStops.map((stop) => stop.at)).toEqual(rightStops.map(() => textWidthOf(form1.page)));
  });

  test('takes the place of the forms that are not drawn yet', () => {
    for (const id of layoutProfileIdSchema.options) expect(profileOf(id).id).toBe('form1');
  });
});
