import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBetween } from '#shared/changes/moved.ts';

const moved = (before: string, after: string) =>
  [...movedBetween(before.split(''), after.split(''))].join('');

test('one row that was moved is the only one', () => {
  expect(moved('abcde', 'acdeb')).toBe('b');
  expect(moved('abcde', 'eabcd')).toBe('e');
});

test('rows that came or went move no other', () => {
  expect(moved('abc', 'xaybzc')).toBe('');
  expect(moved('abcd', 'bd')).toBe('');
});

test('without those that were moved the rest stands as before', () => {
  const shuffled = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']);
  fc.assert(
    fc.property(shuffled, (after) => {
      const gone = movedBetween(['a', 'b', 'c', 'd', 'e', 'f'], after);
      const rest = after.filter((id) => !gone.has(id));
      expect(rest).toEqual(rest.toSorted());
    }),
  );
});
