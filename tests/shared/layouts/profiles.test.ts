import { describe, expect, test } from 'vitest';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';

describe.each(layoutProfileIdSchema.options)('the profile %s', (id) => {
  const { styles, page, agenda } = profileOf(presetFor(id, 'udvalget'));

  test('is the one that a body asks for by this name', () => {
    expect(profileOf(presetFor(id, 'udvalget')).id).toBe(id);
  });

  test('has a style of its own for every role', () => {
    const looks = Object.values(styles);
    expect(new Set(looks.map((look) => look.styleId)).size).toBe(looks.length);
    expect(new Set(looks.map((look) => look.styleName)).size).toBe(looks.length);
  });

  test('sets the right tab stops where the text ends', () => {
    const rightStops = Object.values(styles)
      .flatMap((look) => look.tabStops ?? [])
      .filter((stop) => stop.align === 'right');
    expect(rightStops.map((stop) => stop.at)).toEqual(Array(5).fill(textWidthOf(page)));
  });

  test('keeps its headings in the order of an outline, one level below the other', () => {
    const { groupHeading, itemHeading, sectionHeading, subHeading, minorHeading } = styles;
    const levels = [groupHeading, itemHeading, sectionHeading, subHeading, minorHeading].flatMap(
      ({ outlineLevel = [] }) => outlineLevel,
    );
    expect(levels).toEqual(levels.map((_, index) => index + 1));
    expect(groupHeading.outlineLevel).toBe(agenda.groups.kind === 'headings' ? 1 : undefined);
  });

  test('has its items on the lowest level that its contents take up', () => {
    const { overview, groups } = agenda;
    const levels = overview.kind === 'contents' && groups.kind === 'headings' ? 2 : 1;
    expect(styles.itemHeading.outlineLevel).toBe(levels);
  });

  test('sets texts beside their labels further in where the font is wider', () => {
    const [narrow = 0, wide, widest] = ['Calibri', 'Arial', 'Verdana'].map(
      (font) =>
        profileOf({ ...presetFor(id, 'udvalget'), layoutChanges: { font } }).styles.appendix.indent?.left,
    );
    expect(wide).toBeGreaterThan(narrow);
    expect(widest).toBeGreaterThan(wide ?? 0);
  });
});
