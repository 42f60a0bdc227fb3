import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCopiesToKeep } from '../../../electron/backups/rotation.ts';

const now = Date.parse('2031-06-15T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const at = (moment: string): number => Date.parse(`${moment}Z`);

function kept(moments: readonly string[]): string[] {
  const times = chooseCopiesToKeep(moments.map(at), now);
  return moments.filter((moment) => times.has(at(moment)));
}

describe('which copies are kept', () => {
  it('is one per ten minutes of the last 24 hours', () => {
    expect(
      kept(['2031-06-15T11:50:00', '2031-06-15T11:55:00', '2031-06-15T11:59:59', '2031-06-14T12:10:00']),
    ).toEqual(['2031-06-15T11:59:59', '2031-06-14T12:10:00']);
  });

  it('is the last of each day of the last 30 days', () => {
    expect(
      kept(['2031-06-10T08:00:00', '2031-06-10T16:00:00', '2031-06-11T08:00:00', '2031-05-17T09:00:00']),
    ).toEqual(['2031-06-10T16:00:00', '2031-06-11T08:00:00', '2031-05-17T09:00:00']);
  });

  it('is the last of each month of the time before', () => {
    expect(
      kept(['2031-03-02T08:00:00', '2031-03-30T16:00:00', '2031-04-01T08:00:00', '2029-03-30T16:00:00']),
    ).toEqual(['2031-03-30T16:00:00', '2031-04-01T08:00:00', '2029-03-30T16:00:00']);
  });

  it('is the only copy there is, however old', () => {
    expect(kept(['2019-01-01T00:00:00'])).toEqual(['2019-01-01T00:00:00']);
  });

  it('leaves behind every copy that goes a later one that is near it', () => {
    const times = fc.array(fc.integer({ min: now - 400 * DAY, max: now + DAY }), { maxLength: 60 });
    fc.assert(
      fc.property(times, (all) => {
        const left = [...chooseCopiesToKeep(all, now)];
        const lost = all.filter((time) => !left.some((later) => later >= time && isNear(time, later)));
        expect(lost).toEqual([]);
      }),
    );
  });

  it('stays under a hundred copies through a year of one every half hour', () => {
    let times: number[] = [];
    for (let time = now - 365 * DAY; time <= now; time += 30 * MINUTE) {
      times = [...chooseCopiesToKeep([...times, time], time)];
    }
    expect(times).toContain(now);
    expect(times.length).toBeLessThan(100);
    expect(Math.min(...times)).toBeLessThan(now - 300 * DAY);
  });
});

function isNear(time: number, later: number): boolean {
  if (now - time < DAY) return later - time < 10 * MINUTE;
  return later - time < (now - time < 30 * DAY ? DAY : 31 * DAY);
}
