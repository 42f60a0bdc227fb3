import { expect, it } from 'vitest';
import { composeOutline } from '#shared/agenda/outline.ts';
import { findReferenceTargets } from '#shared/agenda/references.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { findTargets } from '../../../../../renderer/features/editor/references/findTargets.ts';
import { anAppendix, anItem, idOf } from '../../../../builders/rows.ts';

const items = [anItem(1, 'a0', { title: 'Takster' }), anItem(2, 'a1', { title: 'Bådpladser' })];
const appendices = [
  anAppendix(11, 1, 'a0', { title: 'Notat om både' }),
  anAppendix(12, 2, 'a0', { title: 'Kort' }),
];
const outline = composeOutline({ body: { numbering: 'perMeeting' }, groups: [], items });
const targets = findReferenceTargets(outline, appendices, 'perMeeting');

const found = (typed: string, itemNumber = 2): string[] =>
  findTargets({ itemId: idOf(itemNumber), targets, words: form1.words }, typed).map(({ title }) => title);

it('offers everything but the item itself, its own appendices first', () => {
  expect(found('')).toEqual(['Kort', 'Takster', 'Notat om både']);
});

it('finds by number, by title, and an appendix by the item it belongs to', () => {
  expect(found('bilag 2')).toEqual(['Kort']);
  expect(found('punkt 1')).toEqual(['Takster']);
  expect(found('båd', 1)).toEqual(['Notat om både', 'Bådpladser', 'Kort']);
  expect(found('bil not')).toEqual(['Notat om både']);
  expect(found('hest')).toEqual([]);
});
