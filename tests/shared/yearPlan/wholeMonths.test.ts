import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '#shared/language/civilDate.ts';
import { isOnAgenda, topicsInLines } from '#shared/yearPlan/plannedTopics.ts';
import { isWholeMonths, wholeMonths } from '#shared/yearPlan/wholeMonths.ts';

describe('whole months', () => {
  it('begin and end with a month, and never end before they begin', () => {
    const month = fc.constantFrom(...months);
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), month, month, (year, first, last) => {
        const { from, to } = wholeMonths(year, first, last);
        expect(isWholeMonths(from, to)).toBe(true);
        expect(from < to).toBe(true);
      }),
    );
  });

  it('go on into the next year where the last comes before the first', () => {
    expect(wholeMonths(2031, 11, 2)).toEqual({ from: '2031-11-01', to: '2032-02-29' });
    expect(isWholeMonths('2031-03-01', '2031-03-30')).toBe(false);
    expect(isWholeMonths('2031-03-02', '2031-03-31')).toBe(false);
  });
});

describe('topics', () => {
  it('are typed one on each line', () => {
    expect(topicsInLines(' Broen \n\nStien\r\nBroen\n')).toEqual(['Broen', 'Stien']);
    expect(topicsInLines('  \n')).toEqual([]);
  });

  it('are on the agenda when an item is called the same', () => {
    expect(isOnAgenda(' broen', [{ title: 'Broen ' }])).toBe(true);
    expect(isOnAgenda('Broen', [{ title: 'Broen og stien' }])).toBe(false);
  });
});
