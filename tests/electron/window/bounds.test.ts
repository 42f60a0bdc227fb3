import { expect, it } from 'vitest';
import { openingBounds } from '../../../electron/window/bounds.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1280, y: 0, width: 1280, height: 984 };

it('opens in the middle of the main screen the first time', () => {
  expect(openingBounds(null, [left, main], main)).toEqual({ x: 277, y: 136, width: 1366, height: 768 });
});

it('opens within a small screen', () => {
  const small = { x: 0, y: 0, width: 1280, height: 680 };
  expect(openingBounds(null, [small], small)).toEqual({ x: 0, y: 0, width: 1280, height: 680 });
});

it('opens where it was, on the second screen too', () => {
  const remembered = { x: -1200, y: 40, width: 900, height: 700 };
  expect(openingBounds(remembered, [main, left], main)).toEqual(remembered);
});

it('opens on the main screen when the second one is gone', () => {
  expect(openingBounds({ x: -1200, y: 40, width: 900, height: 700 }, [main], main).x).toBe(277);
});

it.each([
  ['its title bar is above the screen', { x: 100, y: -50, width: 900, height: 700 }],
  ['its title bar is below the screen', { x: 100, y: 1030, width: 900, height: 700 }],
  ['only a sliver of it is on the screen', { x: 1900, y: 10, width: 900, height: 700 }],
])('moves back when %s', (_what, remembered) => {
  expect(openingBounds(remembered, [main], main)).toMatchObject({ x: 277, y: 136 });
});

it('shrinks to the screen it is on', () => {
  const remembered = { x: -1280, y: 0, width: 1920, height: 1040 };
  expect(openingBounds(remembered, [main, left], main)).toEqual({ x: -1280, y: 0, width: 1280, height: 984 });
});
