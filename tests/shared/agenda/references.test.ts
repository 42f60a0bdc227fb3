import { describe, expect, it } from 'vitest';
import { composeOutline } from '#shared/agenda/outline.ts';
import { findReferenceTargets, referenceText } from '#shared/agenda/references.ts';
import { form1 } from '#shared/layouts/form1.ts';
import type { AppendixNumbering } from '#shared/model/body.ts';
import type { Reference } from '#shared/model/richText.ts';
import { anAppendix, anItem, idOf } from '../../builders/rows.ts';

const items = [anItem(1, 'a0', { title: 'Takster' }), anItem(2, 'a1', { title: 'Bådpladser' })];
const appendices = [
  anAppendix(11, 1, 'a0', { title: 'Notat' }),
  anAppendix(12, 2, 'a0', { title: 'Kort' }),
  anAppendix(13, 2, 'a1', { title: ' ' }),
];

/** How a reference in the text of item 1 reads. */
function read(reference: Partial<Reference>, numbering: AppendixNumbering = 'perMeeting'): string {
  const outline = composeOutline({ body: { numbering: 'perMeeting' }, groups: [], items });
  const targets = findReferenceTargets(outline, appendices, numbering);
  const whole: Reference = { kind: 'appendix', targetId: idOf(12), capital: false, ...reference };
  return referenceText(whole, { itemId: idOf(1), targets, words: form1.words });
}

describe('a reference', () => {
  it('says the number of an item or of an appendix, held together by a no-break space', () => {
    expect(read({ kind: 'item', targetId: idOf(2) })).toBe('punkt\u00a02');
    expect(read({})).toBe('bilag\u00a02');
  });

  it('says which item where each counts its own appendices, except in that item itself', () => {
    expect(read({}, 'perItem')).toBe('bilag\u00a01 til punkt\u00a02');
    expect(read({ targetId: idOf(11) }, 'perItem')).toBe('bilag\u00a01');
  });

  it('says the title where appendices have no numbers', () => {
    expect(read({}, 'none')).toBe('bilaget ”Kort”');
    expect(read({ targetId: idOf(13) }, 'none')).toBe('bilaget ”Bilag uden titel”');
  });

  it('may begin a sentence', () => {
    expect(read({ capital: true })).toBe('Bilag\u00a02');
    expect(read({ capital: true }, 'none')).toBe('Bilaget ”Kort”');
  });

  it('says that it does not know where its target is gone or is something else', () => {
    expect(read({ targetId: idOf(99) })).toBe('bilag\u00a0?');
    expect(read({ kind: 'item', targetId: idOf(12), capital: true })).toBe('Punkt\u00a0?');
  });
});
