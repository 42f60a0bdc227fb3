import { describe, expect, test } from 'vitest';
import { minutesProfileOf, profileOf } from '#shared/layouts/profileOf.ts';
import type { LayoutChanges } from '#shared/model/layoutChanges.ts';
import type { Template } from '#shared/model/template.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { aTemplate } from '../../../builders/templates/aTemplate.ts';

const profileWith = (template: Partial<Template>, changes: LayoutChanges = {}) =>
  profileOf({ ...sampleBody, layoutChanges: { ...changes, template: { ...aTemplate, ...template } } });

describe('a profile that follows a template', () => {
  test('stands on its paper, whatever margins, font and sizes the body had before', () => {
    const changes: LayoutChanges = { font: 'Verdana', textSize: 14, marginTop: 60, headingColour: '7A1F3D' };
    const profile = profileWith({}, changes);
    expect(profile).toEqual(profileWith({}));
    expect(profile.page).toMatchObject({ width: 215.9, margins: { top: 31, left: 24 } });
    expect(profile).toMatchObject({ font: 'Arial', colours: { heading: '0E5A6B', text: '222222' } });
  });

  test('keeps what the template says nothing of', () => {
    const profile = profileWith({}, { pageBreaks: 'beforeFirst', words: { time: 'Tidspunkt' } });
    expect(profile.agenda.items.pageBreaks).toBe('beforeFirst');
    expect(profile.words.time).toBe('Tidspunkt');
  });

  test("has the template's styles in the place of the form's, level by level", () => {
    const { styles } = profileWith({});
    expect(styles.itemHeading).toMatchObject({
      styleId: 'Heading1',
      font: 'Georgia',
      size: 20,
      inTemplate: true,
      keepNext: true,
      outlineLevel: 1,
    });
    const form3 = profileOf({
      ...sampleBody,
      layoutProfile: 'form3',
      layoutChanges: { template: aTemplate },
    });
    expect(form3.styles.groupHeading.styleId).toBe('Heading1');
    expect(form3.styles.itemHeading.styleId).toBe('Overskrift2');
    expect(
      minutesProfileOf({ ...sampleBody, layoutChanges: { template: aTemplate } }).styles.itemHeading.styleId,
    ).toBe('Heading1');
  });

  test('has its own styles in proportion to the text, and its own headings in their font', () => {
    const { tableText, contentsHeading, decisionHeading, body } = profileWith({}).styles;
    expect(body.size).toBe(10);
    expect(tableText.size).toBe(9);
    expect([contentsHeading.font, decisionHeading.font, tableText.font]).toEqual([
      'Georgia',
      'Georgia',
      undefined,
    ]);
  });

  test('leaves room for the footer of the form where the template has none', () => {
    const page = { ...aTemplate.page, margins: { ...aTemplate.page.margins, bottom: 8 } };
    expect(profileWith({ page }).page.margins.bottom).toBe(8);
    expect(profileWith({ page, hasFooter: false }).page.margins.bottom).toBe(22);
  });

  test('has no logo on every page beside a header of the template’s', () => {
    const logo = {
      sha256: 'c'.repeat(64),
      mediaType: 'image/png',
      width: 10,
      height: 10,
      alt: '',
      place: 'everyPage',
      align: 'left',
      shownHeight: 12,
    } as const;
    expect(profileWith({}, { logo }).logo).toBeNull();
    expect(profileWith({ hasHeader: false }, { logo }).logo).toEqual(logo);
    expect(profileWith({}, { logo: { ...logo, place: 'firstPage' } }).logo?.place).toBe('firstPage');
  });

  test('makes do with a template of no styles at all', () => {
    const { styles, font } = profileWith({ styles: [] });
    expect(font).toBe('Calibri');
    expect(styles.itemHeading.styleId).toBe('Overskrift1');
    expect(styles.body.size).toBe(11.5);
  });
});
