import { expect, test } from 'vitest';
import {
  continueFromAbove,
  hasListAbove,
  restartNumbers,
} from '../../../../renderer/features/editor/numbers.ts';
import type { OrderedListNode, RichText } from '#shared/model/richText.ts';
import { bullets, doc, numbered, p } from '#shared/richText/build.ts';
import { pressKeys } from './pressKeys.ts';

function from(start: number, list: OrderedListNode): OrderedListNode {
  return { ...list, attrs: { ...list.attrs, start } };
}

test('a line that is taken out of a numbered list leaves the numbers below it as they follow', () => {
  const list = doc(numbered('Et', '|To', 'Tre'));
  const parted = doc(numbered('Et'), p('|To'), from(2, numbered('Tre')));
  expect(pressKeys(list, 'Shift+Tab')).toEqual(parted);
  expect(pressKeys(doc(from(4, numbered('Et', '|', 'Tre'))), 'Enter')).toEqual(
    doc(from(4, numbered('Et')), p('|'), from(5, numbered('Tre'))),
  );
});

test('a list that loses its first line begins where it began', () => {
  expect(pressKeys(doc(numbered('|Et', 'To')), 'Shift+Tab')).toEqual(doc(p('|Et'), numbered('To')));
});

test('a list begins at 1 with any of its items, and goes on from the list above again', () => {
  const list = doc(numbered('Et', '|To', 'Tre'));
  const restarted = doc(numbered('Et'), numbered('|To', 'Tre'));
  expect(pressKeys(list, restartNumbers)).toEqual(restarted);
  expect(pressKeys(restarted, continueFromAbove)).toEqual(
    doc(numbered('Et'), from(2, numbered('|To', 'Tre'))),
  );
  expect(pressKeys(doc(from(7, numbered('|Et'))), restartNumbers)).toEqual(doc(numbered('|Et')));
});

test.each<[string, RichText, boolean]>([
  ['words between', doc(numbered('Et'), p('Mellem'), numbered('|To')), true],
  ['nothing above', doc(p('Før'), numbered('|Et')), false],
  ['bullets above', doc(bullets('Et'), numbered('|To')), false],
])('whether there is a list to go on from, with %s', (_what, text, expected) => {
  let found: boolean | null = null;
  pressKeys(text, ({ state }) => (found = hasListAbove(state)));
  expect(found).toBe(expected);
});
