import { expect, it } from 'vitest';
import { replacementFor } from '#shared/search/replacementFor.ts';

const query = { words: 'takst', matchCase: false, wholeWords: false };

it.each([
  ['takst', 'pris', 'pris'],
  ['Takst', 'pris', 'Pris'],
  ['TAKST', 'pris', 'PRIS'],
  ['Ærø', 'øen', 'Øen'],
  ['A', 'bæ', 'Bæ'],
  ['takst', 'DAS', 'DAS'],
  ['Takst', 'iPad', 'iPad'],
  ['TAKST', '', ''],
  ['kl.\u00a012', 'kl. 13', 'kl.\u00a013'],
  ['kl. 12', 'kl.\u00a013', 'kl.\u00a013'],
  ['kl.\u00a012', 'til middag', 'til\u00a0middag'],
  ['den\u00a012. marts', 'snart', 'snart'],
])('%s becomes %s as %s', (found, replacement, written) => {
  expect(replacementFor(found, replacement, query)).toBe(written);
});

it('leaves the case alone where it was part of what is looked for', () => {
  expect(replacementFor('Takst', 'pris', { ...query, matchCase: true })).toBe('pris');
});
