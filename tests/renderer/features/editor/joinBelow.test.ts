import { expect, test } from 'vitest';
import { bullets, doc, heading, p } from '#shared/richText/build.ts';
import { pressKeys } from './pressKeys.ts';

test.each([
  ['out of a list', doc(bullets('Et|'), p('To')), doc(bullets('Et|To'))],
  ['into a list', doc(p('Et|'), bullets('To', 'Tre')), doc(p('Et|To'), bullets('Tre'))],
  ['to the item before', doc(bullets('Et|', 'To', 'Tre')), doc(bullets('Et|To', 'Tre'))],
  ['from the level below', doc(bullets([p('Et|'), bullets('To')], 'Tre')), doc(bullets('Et|To', 'Tre'))],
  [
    'from a list that goes on below',
    doc(bullets([p('Et|'), bullets('To', 'Tre')])),
    doc(bullets([p('Et|To'), bullets('Tre')])),
  ],
  ['to a heading', doc(heading('Et|'), p('To')), doc(heading('Et|To'))],
])('Delete draws the next line up, %s', (_where, before, after) => {
  expect(pressKeys(before, 'Delete')).toEqual(after);
});

test('Delete in an empty line leaves the next one what it is', () => {
  expect(pressKeys(doc(p('|'), heading('To')), 'Delete')).toEqual(doc(heading('|To')));
});
