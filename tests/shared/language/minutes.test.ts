import { describe, expect, it } from 'vitest';
import { readMinutes } from '#shared/language/minutes.ts';

describe('readMinutes', () => {
  it.each([
    ['20', 20],
    [' 20 min. ', 20],
    ['5 minutter', 5],
    ['1 t.', 60],
    ['1 t. 30 min.', 90],
    ['2 timer 5', 125],
    ['0', 0],
  ])('reads %j', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  it.each(['', 'en halv time', '20 kr.', '-5', '12345', '1,5 t.'])('refuses %j', (text) => {
    expect(readMinutes(text)).toBeNull();
  });
});
