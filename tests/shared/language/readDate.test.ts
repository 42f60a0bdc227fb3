import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, weekdayOf, yearOf } from '#shared/language/civilDate.ts';
import { danishDate, danishDateWithWeekday, danishDay } from '#shared/language/danishDate.ts';
import { readDate, type DateContext } from '#shared/language/readDate.ts';
import { dateSchema } from '#shared/model/identity.ts';

/** A Wednesday. */
const today = '2031-02-12';
const read = (typed: string, context: Partial<DateContext> = {}): string | null =>
  readDate(typed, { today, known: null, ...context });

const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));

describe('a typed date', () => {
  it.each([
    ...'12-03-2031 | 12.3.31 | 12/3 2031 |  12 3 2031  | 12. 3. 2031 | 12-3-31 | 12/3-31 | 2031-03-12'.split(
      ' | ',
    ),
    ...'12/3 | 12.3. | 12-03 | 12. marts | 12 mar | 12.marts 2031'.split(' | '),
    ...'12. marts, 31 | den 12. marts | onsdag den 12. marts 2031 | ons. d. 12/3 | Ons 12/3 | 12 March 2031 | 120331 | 12032031'.split(
      ' | ',
    ),
  ])('is read day first: %s', (typed) => expect(read(typed)).toBe('2031-03-12'));

  it.each([
    '29-02-2031',
    '29-02-2100',
    '31-04-2031',
    '31/4',
    '0/1',
    '1/0',
    '1/13',
    '32. januar',
    '20311',
    '12-3-203',
  ])('is refused when there is no such day: %s', (typed) => expect(read(typed)).toBeNull());

  it.each([
    '',
    '12',
    '3/2031',
    'marts',
    'ma',
    'næste fredag',
    '12 ma',
    'møde 12/3',
    '12/3 og 13/3',
    'uge 12',
  ])('is refused when it does not say which day: %s', (typed) => expect(read(typed)).toBeNull());

  it.each([
    ['i dag', '2031-02-12'],
    ['I morgen', '2031-02-13'],
    ['overmorgen', '2031-02-14'],
    ['i går', '2031-02-11'],
    ['fredag', '2031-02-14'],
    ['på tirsdag', '2031-02-18'],
    ['man.', '2031-02-17'],
    ['onsdag', '2031-02-19'],
    ['om 14 dage', '2031-02-26'],
    ['om 1 uge', '2031-02-19'],
  ])('may be counted from today: %s', (typed, date) => expect(read(typed)).toBe(date));
});

describe('a date without a year', () => {
  it.each([
    ['that comes next', '11/2', null, '2032-02-11'],
    ['that is today', '12/2', null, '2031-02-12'],
    ['beside the meeting that lies ahead', '10/3', '2034-03-14', '2034-03-10'],
    ['beside a meeting at the end of the year', '12/1', '2031-12-30', '2032-01-12'],
    ['beside a meeting that was held', '10/3', '2029-03-14', '2029-03-10'],
    ['in a leap year', '29/2', null, '2032-02-29'],
  ])('is the one %s', (_name, typed, known, date) => expect(read(typed, { known })).toBe(date));

  it('is one that is gone where it has been already', () => {
    expect(read('11/2', { isPast: true })).toBe('2031-02-11');
    expect(read('30/12', { isPast: true })).toBe('2030-12-30');
  });
});

test('a date is read as Danish documents write it, and as it is stored', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(read(danishDate(date))).toBe(date);
      expect(read(danishDateWithWeekday(date))).toBe(date);
      expect(read(date)).toBe(date);
    }),
  );
});

test('without its year it is read again beside itself', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(read(danishDay(date), { known: date, isPast: true })).toBe(date);
    }),
  );
});

test('a weekday is the next one to come', () => {
  fc.assert(
    fc.property(day, (date) => {
      const next = readDate('fredag', { today: date, known: null });
      expect(next !== null && next > date && next <= addDays(date, 7) && weekdayOf(next)).toBe(5);
    }),
  );
});

test('whatever is typed is a day that the model accepts, or refused', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^\d{1,2}[-./ ]{0,2}\d{0,2}[-./ ]{0,2}\d{0,4}\.?$/),
    fc.constantFrom('toString', 'constructor', '__proto__'),
  );
  fc.assert(
    fc.property(typed, day, (text, known) => {
      const date = readDate(text, { today, known });
      return date === null || (dateSchema.safeParse(date).success && yearOf(date) >= 1900);
    }),
  );
});
