import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, months } from '#shared/language/civilDate.ts';
import { angleOf, arcOfDays, arcOfMonth, FULL_TURN } from '#shared/yearPlan/angles.ts';
import { lineAlong, pointAt, readingDirection, ringPiece } from '#shared/yearPlan/paths.ts';
import { spread } from '#shared/yearPlan/spread.ts';
import { placeThemes } from '#shared/yearPlan/themeRings.ts';
import { drawWheel } from '#shared/yearPlan/wheel.ts';
import { viewYear } from '#shared/yearPlan/yearView.ts';
import { themeArbitrary, yearEntriesArbitrary } from '../../arbitraries/yearEntries.ts';
import { aTheme } from '../../builders/rows.ts';

const TINY = 1e-6;
/** Paths are written with two decimals. */
const ROUNDING = 0.02;

const manyThemes = fc
  .array(themeArbitrary, { maxLength: 12 })
  .map((themes) => themes.map((theme, index) => theme(600 + index)));

describe('angles', () => {
  it('share the wheel among the months and keep the days in their order', () => {
    expect(months.map((month) => arcOfMonth(month).from)).toEqual([
      0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330,
    ]);
    const angles = Array.from({ length: 365 }, (_none, days) => angleOf(addDays('2031-01-01', days)));
    expect(angles.every((angle, index) => index === 0 || angle > angles[index - 1]!)).toBe(true);
    expect(angles[0]).toBeGreaterThan(0);
    expect(angles.at(-1)).toBeLessThan(FULL_TURN);
  });

  it('cut days off that lie outside the year', () => {
    expect(arcOfDays('2031-03-01', '2031-03-31', 2031)).toEqual({ from: 60, to: 90 });
    expect(arcOfDays('2030-06-01', '2031-01-31', 2031)).toEqual({ from: 0, to: 30 });
    expect(arcOfDays('2030-06-01', '2032-01-31', 2031)).toEqual({ from: 0, to: 360 });
  });
});

describe('angles that are spread', () => {
  const anyAngles = fc
    .array(fc.double({ min: 0, max: FULL_TURN, noNaN: true }), { maxLength: 60 })
    .map((angles) => angles.toSorted((a, b) => a - b));

  it('are never nearer to one another than there is room for, and stay in the year', () => {
    fc.assert(
      fc.property(anyAngles, fc.double({ min: 0.5, max: 30, noNaN: true }), (angles, gap) => {
        const apart = spread(angles, gap);
        const room = Math.min(gap, FULL_TURN / Math.max(1, angles.length));
        expect(apart).toHaveLength(angles.length);
        const gaps = apart.slice(1).map((angle, index) => angle - apart[index]!);
        expect(Math.min(room, ...gaps)).toBeGreaterThan(room - TINY);
        expect(Math.min(...apart, FULL_TURN)).toBeGreaterThan(room / 2 - TINY);
        expect(Math.max(...apart, 0)).toBeLessThan(FULL_TURN - room / 2 + TINY);
      }),
    );
  });

  it('stay where they are when nothing stands in their way', () => {
    expect(spread([20, 80, 200], 10)).toEqual([20, 80, 200]);
    expect(spread([], 10)).toEqual([]);
  });

  it('share the way between those that meet', () => {
    expect(spread([100, 100], 10)).toEqual([95, 105]);
  });
});

describe('themes in rings', () => {
  it('never cover one another, and take no more rings than there are themes at once', () => {
    fc.assert(
      fc.property(manyThemes, (themes) => {
        const places = placeThemes(themes, 2032);
        expect(places).toHaveLength(themes.length);
        for (const a of places) {
          for (const b of places) {
            const both = a.theme.from <= b.theme.to && b.theme.from <= a.theme.to;
            expect(a === b || a.ring !== b.ring || !both).toBe(true);
          }
        }
        const atOnce = themes.map(
          ({ from }) => themes.filter((other) => other.from <= from && from <= other.to).length,
        );
        expect(Math.max(0, ...places.map(({ ring }) => ring + 1))).toBe(Math.max(0, ...atOnce));
      }),
    );
  });

  it('stand in the same ring when one begins the day after the other ended', () => {
    const themes = [
      aTheme(600, { from: '2031-01-01', to: '2031-03-31' }),
      aTheme(601, { from: '2031-04-01', to: '2031-06-30' }),
    ];
    expect(placeThemes(themes, 2031).map(({ ring }) => ring)).toEqual([0, 0]);
  });
});

describe('the wheel', () => {
  it('shows everything in the year, in rings that do not meet', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, manyThemes, (entries, themes) => {
        const view = viewYear({ entries: [...entries, ...themes], meetings: [] }, 2032);
        const wheel = drawWheel(view);
        expect(wheel.meetings.map(({ meeting }) => meeting)).toEqual(view.meetings);
        expect(wheel.deadlines.map(({ deadline }) => deadline)).toEqual(view.deadlines);
        expect(wheel.themes).toHaveLength(view.themes.length);
        expect(wheel.hubRadius).toBeGreaterThanOrEqual(64 - TINY);
        for (const { area } of wheel.themes) {
          expect(area.inner).toBeLessThan(area.outer);
          expect(area.inner).toBeGreaterThan(wheel.deadlineRadius);
        }
      }),
    );
  });
});

describe('paths', () => {
  it('stand where a clock would show them', () => {
    expect(pointAt(100, 0)).toEqual({ x: 0, y: -100 });
    expect(pointAt(100, 90)).toMatchObject({ x: 100 });
    expect(pointAt(100, 180)).toMatchObject({ y: 100 });
  });

  it('go round the outer edge one way and the inner edge back', () => {
    expect(ringPiece(50, 100, { from: 0, to: 90 })).toBe(
      'M 0 -100 A 100 100 0 0 1 100 0 L 50 0 A 50 50 0 0 0 0 -50 Z',
    );
  });

  it('let words in the lower half run from left to right, too', () => {
    const angle = fc.double({ min: 0, max: 360, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (one, other) => {
        const half = Math.min(80, Math.abs(one - other) / 2);
        const arc = { from: other - half, to: other + half };
        const line = lineAlong(100, arc, readingDirection(arc));
        const numbers = line.split(' ').map(Number);
        const [startX = 0, endX = 0] = [numbers.at(1), numbers.at(-2)];
        expect(endX).toBeGreaterThanOrEqual(startX - ROUNDING);
      }),
    );
  });
});
