import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dayOf,
  daysBetween,
  daysInMonth,
  monthOf,
  weekdayOf,
  weekNumberOf,
  yearOf,
} from '#shared/language/civilDate.ts';

const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map((days) => addDays('2000-01-01', days));

describe('reckoning with days', () => {
  it('takes a date apart and puts it together again', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(civilDate(yearOf(date), monthOf(date), dayOf(date))).toBe(date);
      }),
    );
  });

  it('goes forward and back by the same number of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('knows the same weekday again after seven days, and the next one after one', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  it('gives a whole week the same number', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = addDays(date, 1 - weekdayOf(date));
        expect(weekNumberOf(date)).toBe(weekNumberOf(monday));
        expect(weekNumberOf(addDays(monday, 7))).not.toBe(weekNumberOf(monday));
      }),
    );
  });

  it('knows days that calendars agree on', () => {
    expect(weekdayOf('2026-03-12')).toBe(4);
    expect(weekNumberOf('2026-01-01')).toBe(1);
    expect(weekNumberOf('2021-01-03')).toBe(53);
    expect(weekNumberOf('2024-12-30')).toBe(1);
    expect(daysInMonth(2028, 2)).toBe(29);
    expect(daysInMonth(2031, 2)).toBe(28);
    expect(civilDate(2031, 2, 31)).toBe('2031-02-28');
  });
});
