import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  formatNumericDate,
  parseClockTime,
  toCalendarDate,
  toDateText,
} from '../../../renderer/components/dateText.ts';
import { danishClock } from '#shared/language/danishDate.ts';
import { readDate } from '#shared/language/readDate.ts';
import { clockTimeSchema } from '#shared/model/identity.ts';

const DAY_MS = 86_400_000;

/** "2031-03-14" and the like, from the year 1900 to 2199. */
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2199, 11, 31) / DAY_MS })
  .map((days) => new Date(days * DAY_MS).toISOString().slice(0, 10));

const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const read = (typed: string): string | null => readDate(typed, { today: '2031-02-12', known: null });

// In São Paulo the clocks were put forward at midnight, so that some days have no midnight at all.
describe.each(['Europe/Copenhagen', 'America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])(
  'dates in %s',
  (zone) => {
    beforeAll(() => vi.stubEnv('TZ', zone));
    afterAll(() => vi.unstubAllEnvs());

    it('are the same day when they are shown and typed again', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      fc.assert(
        fc.property(day, (text) => {
          expect(toDateText(toCalendarDate(text))).toBe(text);
          expect(read(formatNumericDate(toCalendarDate(text)))).toBe(text);
        }),
      );
    });

    it.each(['2031-03-30', '2031-10-26', '2018-11-04', '2018-02-18', '2028-02-29', '2000-02-29'])(
      'keep %s, when the clocks change or the year is long',
      (text) => {
        vi.stubEnv('TZ', zone);
        expect(toDateText(toCalendarDate(text))).toBe(text);
        expect(read(formatNumericDate(toCalendarDate(text)))).toBe(text);
      },
    );
  },
);

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    [' 23.59 ', '23:59'],
    ['0', '00:00'],
    ['9.00', '09:00'],
    ['0900', '09:00'],
    ['kl. 9', '09:00'],
    ['Kl 9:30', '09:30'],
    ['klokken 14', '14:00'],
  ])('is read: %s', (typed, time) => expect(parseClockTime(typed)).toBe(time));

  it.each(['', '24', '24.00', '9.60', '9.3', '9..30', '12345', '9.30.00', 'ni', 'kl.', '-1', '9,30'])(
    'is refused when it is no time of day: %s',
    (typed) => expect(parseClockTime(typed)).toBeNull(),
  );

  it('is the same when it is shown and typed again', () => {
    fc.assert(
      fc.property(clockTime, (time) => {
        expect(parseClockTime(danishClock(time))).toBe(time);
      }),
    );
  });

  it('is stored as the model wants it, or refused', () => {
    const typed = fc.stringMatching(/^ ?\d{0,3}[.:]?\d{0,3} ?$/);
    fc.assert(
      fc.property(typed, (text) => {
        const time = parseClockTime(text);
        return time === null || clockTimeSchema.safeParse(time).success;
      }),
    );
  });
});
