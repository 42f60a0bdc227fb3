import { expect, test } from 'vitest';
import { scaleOf, stepFrom } from '../../../../renderer/components/pages/zoom.ts';

const paper = { width: 800, height: 1100 };
const fit = (how: 'width' | 'page' | 'twoPages', width: number, height: number) =>
  scaleOf({ kind: 'fit', fit: how }, { width, height }, paper);

test('a page fills the width, or is seen whole, alone or beside another', () => {
  expect(fit('width', 840, 500)).toBe(1);
  expect(fit('page', 840, 590)).toBe(0.5);
  expect(fit('twoPages', 860, 5000)).toBe(0.5);
  expect(fit('twoPages', 5000, 590)).toBe(0.5);
});

test('a window with hardly any room does not make pages vanish', () => {
  expect(fit('width', 30, 30)).toBe(0.25);
  expect(fit('page', 0, 0)).toBe(0.25);
});

test('steps go to the next round size and stop at the ends', () => {
  expect(stepFrom(0.49, 1)).toBe(0.5);
  expect(stepFrom(0.5, 1)).toBe(0.67);
  expect(stepFrom(0.49, -1)).toBe(0.33);
  expect(stepFrom(4, 1)).toBe(4);
  expect(stepFrom(0.25, -1)).toBe(0.25);
});
