import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedMoment, correctedTimes } from '#shared/course/correctedTimes.ts';
import { addDays } from '#shared/language/civilDate.ts';
import { momentAt } from '#shared/language/danishMoment.ts';
import { runs } from '../../deepRuns.ts';

const date = '2031-03-14';
const planned = { date, startTime: '19:00', startedAt: null, endedAt: null };
const on = (clockTime: string): string => momentAt(date, clockTime);
const dayAfter = (clockTime: string): string => momentAt(addDays(date, 1), clockTime);

describe('when a meeting began and ended, by the clock', () => {
  it('ends on its day, or after midnight on the next', () => {
    expect(correctedTimes(planned, { start: '19:00', end: '22:15' }).endedAt).toBe(on('22:15'));
    expect(correctedTimes(planned, { start: '19:00', end: '00:30' }).endedAt).toBe(dayAfter('00:30'));
  });

  it('does not last a whole day because its end was mistyped', () => {
    expect(correctedTimes(planned, { start: '12:00', end: '11:00' }).endedAt).toBe(on('11:00'));
  });

  it('counts as begun when it was to, while nobody knows when it did', () => {
    expect(correctedTimes(planned, { start: '', end: '00:30' })).toEqual({
      startedAt: null,
      endedAt: dayAfter('00:30'),
    });
  });

  it('keeps the seconds of what is not corrected', () => {
    const startedAt = on('19:01').replace(':00.000Z', ':17.000Z');
    const endedAt = dayAfter('00:29').replace(':00.000Z', ':41.000Z');
    const held = { ...planned, startedAt, endedAt };
    expect(correctedTimes(held, { start: '19:01', end: '00:29' })).toEqual({ startedAt, endedAt });
    expect(correctedTimes(held, { start: '19:01', end: '23:50' })).toEqual({
      startedAt,
      endedAt: on('23:50'),
    });
  });

  it('is the same whichever of its ends is said first, and whatever was typed on the way', () => {
    const clockTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(fc.array(clockTime), clockTime, clockTime, (typed, start, end) => {
        let times = planned as Parameters<typeof correctedTimes>[0];
        for (const other of typed) {
          times = { ...times, ...correctedTimes(times, { start: other, end }) };
          times = { ...times, ...correctedTimes(times, { start, end: other }) };
        }
        times = { ...times, ...correctedTimes(times, { start: '', end }) };
        expect(correctedTimes(times, { start, end })).toEqual(correctedTimes(planned, { start, end }));
      }),
      { numRuns: runs(200) },
    );
  });
});

it('somebody who went after midnight went on the next day, whatever was noted first', () => {
  expect(correctedMoment(on('23:58'), '00:05', on('19:00'))).toBe(dayAfter('00:05'));
  expect(correctedMoment(dayAfter('00:10'), '23:50', on('19:00'))).toBe(on('23:50'));
  expect(correctedMoment(on('19:05'), '18:50', on('19:00'))).toBe(on('18:50'));
});
