import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../../../../renderer/components/pages/zoom.ts';
import {
  columnOfPages,
  pageAt,
  pagesNear,
  spotAt,
  topOfSpot,
  usualSize,
} from '../../../../../renderer/features/reader/pdf/pageColumn.ts';
import { runs } from '../../../../deepRuns.ts';

const a4 = { width: 794, height: 1123 };
const across = { width: 1123, height: 794 };
const sizes = fc.array(
  fc.record({ width: fc.integer({ min: 10, max: 5000 }), height: fc.integer({ min: 10, max: 5000 }) }),
  { minLength: 1, maxLength: 60 },
);
const scales = fc.double({ min: 0.25, max: 4, noNaN: true });

describe('pages of different sizes', () => {
  it('stand one below the other with a gap around each', () => {
    const column = columnOfPages([a4, across, a4], 1);
    expect(column.tops).toEqual([GAP, 2 * GAP + 1123, 3 * GAP + 1123 + 794]);
    expect(column.whole).toEqual({ width: 1123 + 2 * GAP, height: 4 * GAP + 2 * 1123 + 794 });
  });

  it('are each found at every height within them', () => {
    fc.assert(
      fc.property(sizes, scales, fc.double({ min: 0, max: 0.999, noNaN: true }), (pages, scale, part) => {
        const column = columnOfPages(pages, scale);
        pages.forEach((_, page) => {
          expect(pageAt(column, column.tops[page]! + part * column.sizes[page]!.height)).toBe(page);
        });
      }),
      { numRuns: runs(100) },
    );
  });

  it('are there where they can be seen, and no more than what fits in two windows', () => {
    const column = columnOfPages(
      Array.from({ length: 500 }, () => a4),
      1,
    );
    const top = column.tops[250]!;
    expect(pagesNear(column, top, 700)).toEqual({ first: 249, last: 250 });
    expect(pagesNear(column, 0, 700)).toEqual({ first: 0, last: 0 });
    expect(pagesNear(column, column.whole.height, 700).last).toBe(499);
  });

  it('stay where they are looked at when they grow', () => {
    fc.assert(
      fc.property(sizes, scales, scales, fc.integer({ min: 0, max: 60 }), (pages, before, after, page) => {
        const small = columnOfPages(pages, before);
        const shown = Math.min(page, pages.length - 1);
        const spot = spotAt(small, small.tops[shown]! + small.sizes[shown]!.height / 2);
        expect(spot.page).toBe(shown);
        const large = columnOfPages(pages, after);
        expect(topOfSpot(large, spot)).toBeCloseTo(large.tops[shown]! + large.sizes[shown]!.height / 2, 3);
      }),
      { numRuns: runs(100) },
    );
  });

  it('fit beside those that lie across, which are drawn smaller', () => {
    const column = columnOfPages([a4, across, a4], 1, 794);
    expect(column.sizes[0]).toEqual(a4);
    expect(column.sizes[1]!.width).toBe(794);
    expect(column.sizes[1]!.height).toBeCloseTo((794 * 794) / 1123);
    expect(usualSize([across, a4, a4])).toEqual({ width: 794, height: 1123 });
  });
});
