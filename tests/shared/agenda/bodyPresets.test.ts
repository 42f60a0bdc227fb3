import { describe, expect, test } from 'vitest';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import { bodySchema, layoutProfileIdSchema } from '#shared/model/body.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';

describe('presetFor', () => {
  test.each(layoutProfileIdSchema.options)('gives %s everything that a body needs', (id) => {
    const preset = presetFor(id, 'styregruppen');
    expect(bodySchema.parse({ ...sampleBody, ...preset })).toMatchObject({ ...preset, layoutProfile: id });
    expect(preset.sectionTemplates.map(({ kind }) => kind)).toContain('recommendation');
  });

  test.each(layoutProfileIdSchema.options)('names the body in the texts of %s', (id) => {
    const { leadPhrase, standardItems } = presetFor(id, 'råd $& nævn');
    const [{ recommendationPoints } = { recommendationPoints: [] }] = standardItems;
    const sentence = `${leadPhrase} ${recommendationPoints.join()}`;
    expect(sentence).toMatch(/^(Det indstilles, at råd \$& nævn|At råd \$& nævn:) godkender dagsordenen$/);
  });
});
