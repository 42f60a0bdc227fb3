import { expect, it } from 'vitest';
import { partsOfPage } from '../../../../../renderer/features/reader/pdf/rectangles.ts';

const page = { left: 100, top: 50, right: 1100, bottom: 1550 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('says where marked words stand in parts of the page, whatever its size on the screen', () => {
  expect(partsOfPage([box(200, 350, 500, 15)], page)).toEqual([{ x: 0.1, y: 0.2, width: 0.5, height: 0.01 }]);
});

it('joins the pieces of a line, and keeps lines apart', () => {
  const parts = partsOfPage([box(200, 350, 100, 20), box(305, 352, 95, 16), box(200, 380, 50, 20)], page);
  expect(parts).toHaveLength(2);
  expect(parts[0]).toMatchObject({ x: 0.1, width: 0.2 });
  expect(parts[1]).toMatchObject({ x: 0.1, width: 0.05 });
});

it('keeps columns apart that stand far from each other', () => {
  expect(partsOfPage([box(200, 350, 100, 20), box(700, 350, 100, 20)], page)).toHaveLength(2);
});

it('takes only what is on the page, and nothing that has no extent', () => {
  expect(partsOfPage([box(0, 60, 50, 20), box(200, 60, 0, 20)], page)).toEqual([]);
  expect(partsOfPage([box(50, 50, 150, 15)], page)).toEqual([{ x: 0, y: 0, width: 0.1, height: 0.01 }]);
});
