import { describe, expect, it } from 'vitest';
import { annotationSchema } from '#shared/model/annotation.ts';
import { annotationOfVersion2 } from '#shared/package/older/annotationOfVersion2.ts';
import { fullMeeting } from '../../../builders/fullMeeting.ts';
import { idOf } from '../../../builders/rows.ts';

const [{ itemTitle: _unknown, anchor: _other, deletedAt: _never, ...note } = expect.fail()] =
  fullMeeting.annotations;
const sectionId = idOf(7);
const passage = { quote: 'taksterne', before: 'om ' };

describe('a note of version 2', () => {
  it.each([
    ['the item', { sectionId: null, passage: null }, { kind: 'item' }],
    ['a section', { sectionId, passage: null }, { kind: 'section', sectionId }],
    ['marked words', { sectionId, passage }, { kind: 'passage', sectionId, ...passage, after: '' }],
  ])('about %s has that as its anchor', (_what, place, anchor) => {
    expect(annotationSchema.parse(annotationOfVersion2({ ...note, ...place })).anchor).toEqual(anchor);
  });

  it('is left as it is where it is none', () => {
    expect(annotationOfVersion2('en seddel')).toBe('en seddel');
    expect(annotationOfVersion2({ ...note, sectionId })).toEqual({ ...note, sectionId });
  });
});
