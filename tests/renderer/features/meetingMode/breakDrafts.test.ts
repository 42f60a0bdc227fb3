import { expect, test } from 'vitest';
import {
  draftOf,
  isInOrder,
  newDraft,
  timesOf,
} from '../../../../renderer/features/meetingMode/breakDrafts.ts';
import { aBreak, clock } from '../../../builders/course.ts';

const startedAt = clock('19:00');

test('a break after midnight is on the next day, and one over midnight ends there', () => {
  const late = timesOf({ ...newDraft(), from: '00:10', until: '00:20' }, startedAt)!;
  expect(late).toMatchObject({ at: clock('24:10'), until: clock('24:20') });
  const over = timesOf({ ...newDraft(), from: '23:50', until: '00:05' }, startedAt)!;
  expect(over).toMatchObject({ at: clock('23:50'), until: clock('24:05') });
  expect([late, over].every(isInOrder)).toBe(true);
});

test('a break that ends a little before it begins is a slip', () => {
  expect(isInOrder(timesOf({ ...newDraft(), from: '20:45', until: '20:30' }, startedAt)!)).toBe(false);
});

test('a break that was noted keeps its own moments, but for what is corrected', () => {
  const stored = aBreak(1, '23:55', '24:10');
  expect(timesOf(draftOf(stored), startedAt)).toMatchObject({ at: stored.at, until: stored.until });
  expect(timesOf({ ...draftOf(stored), from: '00:01' }, startedAt)).toMatchObject({
    at: clock('24:01'),
    until: stored.until,
  });
});
