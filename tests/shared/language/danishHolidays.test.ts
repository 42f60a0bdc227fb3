import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '#shared/language/civilDate.ts';
import { easterSunday, holidayOn, isWorkingDay, nextWorkingDay } from '#shared/language/danishHolidays.ts';

describe('Danish holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('count from Easter, which in %i is %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it('have Easter on a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2500 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-01', 'newYearsDay'],
    ['2026-04-02', 'maundyThursday'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-14', 'ascensionDay'],
    ['2026-05-25', 'whitMonday'],
    ['2026-06-05', 'constitutionDay'],
    ['2026-12-24', 'christmasEve'],
    ['2026-03-12', null],
  ])('say of %s that it is %s', (date, holiday) => {
    expect(holidayOn(date)).toBe(holiday);
  });

  it('have no store bededag since 2024', () => {
    expect(holidayOn('2023-05-05')).toBe('prayerDay');
    expect(holidayOn('2024-04-26')).toBeNull();
  });

  it('leave working days between them, and the next one is found', () => {
    expect(isWorkingDay('2026-03-12')).toBe(true);
    expect(isWorkingDay('2026-03-14')).toBe(false);
    expect(nextWorkingDay('2026-04-02')).toBe('2026-04-07');
    expect(nextWorkingDay('2026-01-01')).toBe('2026-01-02');
    expect(nextWorkingDay('2026-03-12')).toBe('2026-03-12');
  });
});
