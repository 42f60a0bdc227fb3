import { expect, test } from 'vitest';
import type { BlockNode, RichText } from '#shared/model/richText.ts';
import { bullets, doc, p, table } from '#shared/richText/build.ts';
import { pressKeys } from './pressKeys.ts';

/** The two cells of a row, the first of them written by the test, after these keys. */
function cellsAfter(keys: readonly string[], ...first: BlockNode[]): BlockNode[][] {
  return cellsOf(pressKeys(doc(table(['A', 'B'], [first, 'Næste'])), ...keys));
}

function cellsOf({ content: [block] }: RichText): BlockNode[][] {
  if (block?.type !== 'table') throw new Error('No table.');
  return block.content.at(-1)!.content.map((cell) => cell.content);
}

test('Tab sets an item in where it can be set in, and Shift+Tab takes it out again', () => {
  const inner = bullets([p('Et'), bullets('|To')]);
  expect(cellsAfter(['Tab'], bullets('Et', '|To'))).toEqual([[inner], [p('Næste')]]);
  expect(cellsAfter(['Shift+Tab'], inner)).toEqual([[bullets('Et', '|To')], [p('Næste')]]);
});

test('Tab goes on to the next cell where there is nothing to set in', () => {
  expect(cellsAfter(['Tab'], bullets('Et|'))).toEqual([[bullets('Et')], [p('|Næste')]]);
  expect(cellsAfter(['Tab'], p('Et|'))).toEqual([[p('Et')], [p('|Næste')]]);
});

test('Shift+Tab on the first level goes back a cell and leaves the list as it is', () => {
  expect(cellsAfter(['Shift+Tab'], bullets('Et', 'To|'))).toEqual([[bullets('Et', 'To')], [p('Næste')]]);
});

test('Backspace makes a second paragraph in an item, as in every other list', () => {
  expect(cellsAfter(['Backspace'], bullets('Et', '|To'))[0]).toEqual([bullets([p('Et'), p('|To')])]);
});
