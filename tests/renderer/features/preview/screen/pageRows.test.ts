import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  heightOfRows,
  pageInView,
  pagesNear,
  topOfPage,
  type PageRows,
} from '../../../../../renderer/features/preview/screen/pageRows.ts';

const rows: PageRows = { count: 20, columns: 1, page: { width: 400, height: 580 } };
const two: PageRows = { ...rows, columns: 2 };

test('pages stand one below the other, or two beside one another', () => {
  expect([0, 1, 2].map((page) => topOfPage(page, rows))).toEqual([0, 600, 1200]);
  expect([0, 1, 2].map((page) => topOfPage(page, two))).toEqual([0, 0, 600]);
  expect(heightOfRows(two)).toBe(10 * 600 + 20);
});

test('whoever goes to a page looks at it, and it is drawn', () => {
  fc.assert(
    fc.property(
      fc.nat(19),
      fc.constantFrom(rows, two),
      fc.integer({ min: 1, max: 1500 }),
      (page, any, height) => {
        const top = topOfPage(page, any);
        const { first, last } = pagesNear(top, height, any);
        expect(page).toBeGreaterThanOrEqual(first);
        expect(page).toBeLessThanOrEqual(last);
        expect(pageInView(top, height, any)).toBe(page - (page % any.columns));
      },
    ),
  );
});

test('only the pages near the eye are drawn', () => {
  expect(pagesNear(6000, 700, rows)).toEqual({ first: 9, last: 12 });
  expect(pagesNear(0, 700, rows)).toEqual({ first: 0, last: 2 });
});
