import { describe, expect, it } from 'vitest';
import { civilDateOf, clockTimeOf, danishTimeOf, momentAt } from '#shared/language/danishMoment.ts';

describe('a moment as Danish clocks show it', () => {
  it('is an hour after UTC in winter and two in summer', () => {
    expect(clockTimeOf('2031-01-14T08:20:00.000Z')).toBe('09:20');
    expect(clockTimeOf('2031-07-14T08:20:00.000Z')).toBe('10:20');
  });

  it('may be on the next day', () => {
    expect(civilDateOf('2031-03-14T23:30:00.000Z')).toBe('2031-03-15');
    expect(clockTimeOf('2031-03-14T23:30:00.000Z')).toBe('00:30');
  });

  it('has no leading zero in running text, but after midnight', () => {
    expect(danishTimeOf('2031-01-14T08:20:00.000Z')).toBe('kl.\u00a09.20');
    expect(danishTimeOf('2031-01-14T09:05:00.000Z')).toBe('kl.\u00a010.05');
    expect(danishTimeOf('2031-01-13T23:05:00.000Z')).toBe('kl.\u00a000.05');
  });
});

describe('the moment of a Danish clock time', () => {
  it.each([
    ['2031-01-14', '09:20', '2031-01-14T08:20:00.000Z'],
    ['2031-07-14', '09:20', '2031-07-14T07:20:00.000Z'],
    ['2031-01-01', '00:10', '2030-12-31T23:10:00.000Z'],
    // In autumn the hour from 2 to 3 is there twice, in spring not at all.
    ['2031-10-26', '02:30', '2031-10-26T00:30:00.000Z'],
    ['2031-03-30', '02:30', '2031-03-30T01:30:00.000Z'],
  ])('on %s at %s is %s', (date, time, moment) => {
    expect(momentAt(date, time)).toBe(moment);
  });

  it('comes back as that time', () => {
    for (const date of ['2031-02-28', '2031-06-01', '2031-12-31']) {
      const moment = momentAt(date, '13:45');
      expect([civilDateOf(moment), clockTimeOf(moment)]).toEqual([date, '13:45']);
    }
  });
});
