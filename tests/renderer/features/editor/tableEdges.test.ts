import { expect, test } from 'vitest';
import { bullets, doc, p, table } from '#shared/richText/build.ts';
import { pressKeys } from './pressKeys.ts';

const grid = table(['A', 'B'], ['1', '2']);

test('Backspace below a table leaves the table alone, and takes an empty line away', () => {
  const below = doc(p('Før'), grid, p('|Efter'));
  expect(pressKeys(below, 'Backspace', 'Backspace')).toEqual(pressKeys(below));
  expect(pressKeys(doc(grid, p('|'), p('Sidst')), 'Backspace').content).toHaveLength(2);
});

test('Delete above a table leaves the table alone', () => {
  for (const above of [doc(p('Før|'), grid), doc(bullets('Et', 'To|'), grid)]) {
    expect(pressKeys(above, 'Delete', 'Delete')).toEqual(pressKeys(above));
  }
});

test('Enter at the very start of the first table makes room above it', () => {
  const inFirst = doc(table(['|A', 'B'], ['1', '2']));
  expect(pressKeys(inFirst, 'Enter')).toEqual(pressKeys(doc(p('|'), grid)));
});

test('Enter in a cell that something stands above is the key that it is everywhere', () => {
  const later = pressKeys(doc(p('Før'), table(['|A', 'B'])), 'Enter');
  expect(later.content[0]).toEqual(p('Før'));
  expect(later.content).toHaveLength(2);
});
