import { describe, expect, it } from 'vitest';
import { clockAfter, isPastMidnight, minutesBetween } from '#shared/language/clockTimes.ts';

describe('clock times', () => {
  it('are counted over midnight', () => {
    expect(minutesBetween('19:00', '21:15')).toBe(135);
    expect(minutesBetween('19:00', '00:30')).toBe(330);
    expect(clockAfter('23:50', 25)).toBe('00:15');
  });

  it('go past midnight where the earlier end is near enough for a meeting', () => {
    expect(isPastMidnight('19:00', '00:30')).toBe(true);
    expect(isPastMidnight('19:00', '11:00')).toBe(true);
    expect(isPastMidnight('19:00', '11:01')).toBe(false);
    expect(isPastMidnight('10:00', '09:30')).toBe(false);
    expect(isPastMidnight('10:00', '12:00')).toBe(false);
    expect(isPastMidnight('10:00', '10:00')).toBe(false);
  });
});
