import { describe, expect, test } from 'vitest';
import {
  danishDate,
  danishDateAndTimes,
  danishDateWithWeekday,
  danishTimeRange,
} from '#shared/language/danishDate.ts';

/** No-break spaces made visible, so that an ordinary space in the wrong place fails the test. */
const visible = (text: string) => text.replaceAll('\u00a0', '~');

describe('Danish dates', () => {
  test('writes day and month without a leading zero', () => {
    expect(visible(danishDate('2031-03-04'))).toBe('4.~marts~2031');
    expect(visible(danishDate('2024-12-31'))).toBe('31.~december~2024');
  });

  test('names the weekday', () => {
    expect(visible(danishDateWithWeekday('2031-03-14'))).toBe('fredag den~14.~marts~2031');
    expect(visible(danishDateWithWeekday('2028-02-29'))).toBe('tirsdag den~29.~februar~2028');
  });

  test('writes times with full stops and an en dash between them', () => {
    expect(visible(danishTimeRange('09:05', '12:00'))).toBe('kl.~9.05–12.00');
    expect(visible(danishTimeRange('19:00', '00:30'))).toBe('kl.~19.00–00.30');
    expect(visible(danishDateAndTimes('2031-03-14', '10:00', '12:00'))).toBe(
      '14.~marts~2031, kl.~10.00–12.00',
    );
  });
});
