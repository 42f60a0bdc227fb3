import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysInMonth,
  monthOf,
  months,
  weekdayOf,
  weekdays,
  yearOf,
} from '#shared/language/civilDate.ts';
import {
  type PlaceInMonth,
  datesOf,
  placeInMonthOf,
  placesInMonth,
  monthsLater,
  sameDayIn,
  sameWeekdayIn,
} from '#shared/yearPlan/recurrence.ts';
import { dayArbitrary } from '../../arbitraries/yearEntries.ts';

/** What a day can be called among the weekdays of its month: the fourth may also be the last. */
const placesOf = (date: string): PlaceInMonth[] => {
  const weeksAfter = Math.floor((daysInMonth(yearOf(date), monthOf(date)) - dayOf(date)) / 7);
  const count = Math.ceil(dayOf(date) / 7);
  return placesInMonth.filter((place) => place === count || (place === 'last' && weeksAfter === 0));
};

const anyYear = fc.integer({ min: 1950, max: 2150 });
const anyRule = fc.record({
  weekday: fc.constantFrom(...weekdays),
  place: fc.constantFrom(...placesInMonth),
  months: fc.subarray([...months]),
});

describe('a day that repeats every month', () => {
  it('is the third Tuesday of every month but July', () => {
    const allButJuly = months.filter((month) => month !== 7);
    expect(datesOf({ weekday: 2, place: 3, months: allButJuly }, 2026)).toEqual([
      '2026-01-20',
      '2026-02-17',
      '2026-03-17',
      '2026-04-21',
      '2026-05-19',
      '2026-06-16',
      '2026-08-18',
      '2026-09-15',
      '2026-10-20',
      '2026-11-17',
      '2026-12-15',
    ]);
  });

  it('falls once in each of its months, on its weekday, in its place', () => {
    fc.assert(
      fc.property(anyRule, anyYear, (rule, year) => {
        const dates = datesOf(rule, year);
        expect(dates.map(monthOf)).toEqual(rule.months);
        for (const date of dates) {
          expect(weekdayOf(date)).toBe(rule.weekday);
          expect(yearOf(date)).toBe(year);
          expect(placesOf(date)).toContain(rule.place);
        }
      }),
    );
  });

  it('is found again from any day but a fifth, which counts as the last', () => {
    fc.assert(
      fc.property(dayArbitrary, (date) => {
        const rule = { ...placeInMonthOf(date), months: [monthOf(date)] };
        expect(datesOf(rule, yearOf(date))).toEqual([date]);
      }),
    );
  });
});

describe('a day in another year', () => {
  it('keeps its weekday and its place in the month', () => {
    fc.assert(
      fc.property(dayArbitrary, anyYear, (date, year) => {
        const there = sameWeekdayIn(year, date);
        expect([weekdayOf(there), monthOf(there), yearOf(there)]).toEqual([
          weekdayOf(date),
          monthOf(date),
          year,
        ]);
      }),
    );
  });

  it('moves by months and back, whole months as whole months', () => {
    expect(monthsLater('2031-01-31', 1)).toBe('2031-02-28');
    expect(monthsLater('2031-02-28', 1)).toBe('2031-03-31');
    expect(monthsLater('2031-01-15', -1)).toBe('2030-12-15');
    expect(monthsLater('2031-12-01', 1)).toBe('2032-01-01');
  });

  it('or keeps its date, and the last of its month stays the last', () => {
    expect(sameDayIn(2028, '2031-02-28')).toBe('2028-02-29');
    expect(sameDayIn(2031, '2028-02-29')).toBe('2031-02-28');
    expect(sameDayIn(2032, '2031-04-15')).toBe('2032-04-15');
  });
});
