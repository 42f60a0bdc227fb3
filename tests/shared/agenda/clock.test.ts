import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTimes } from '#shared/agenda/clock.ts';
import { runs } from '../../deepRuns.ts';
import { anItem, idOf } from '../../builders/rows.ts';

const meeting = { startTime: '12:00', endTime: '16:00' };

function plan(minutes: readonly (number | null)[], times = meeting) {
  const items = minutes.map((expectedMinutes, index) => ({
    item: anItem(index + 1, 'a0', { expectedMinutes }),
  }));
  return planTimes(items, times);
}

describe("the agenda's clock", () => {
  it('starts each item when those before it are over', () => {
    const { starts, planned, available, over, end } = plan([20, 0, 75]);
    expect([...starts.values()].map(({ time }) => time)).toEqual(['12:00', '12:20', '12:20']);
    expect({ planned, available, over }).toEqual({ planned: 95, available: 240, over: 0 });
    expect(end).toEqual({ time: '13:35', isEarliest: false });
  });

  it('counts an item without minutes as nothing, and says that what follows is the earliest', () => {
    const { starts, planned, unknown, end } = plan([20, null, 10]);
    expect(starts.get(idOf(2))).toEqual({ time: '12:20', isEarliest: false });
    expect(starts.get(idOf(3))).toEqual({ time: '12:20', isEarliest: true });
    expect({ planned, unknown }).toEqual({ planned: 30, unknown: 1 });
    expect(end).toEqual({ time: '12:30', isEarliest: true });
  });

  it('stands still while no item has minutes', () => {
    expect(plan([null, null]).starts.size).toBe(0);
    expect(plan([]).starts.size).toBe(0);
  });

  it('says how far the plan goes past the end of the meeting', () => {
    expect(plan([240]).over).toBe(0);
    expect(plan([200, 60]).over).toBe(20);
  });

  it('goes past midnight with a late meeting', () => {
    const late = plan([120, 30], { startTime: '22:30', endTime: '01:00' });
    expect(late.available).toBe(150);
    expect(late.over).toBe(0);
    expect(late.end.time).toBe('01:00');
  });

  it('comes to the same sum in any order', () => {
    const anyMinutes = fc.array(fc.option(fc.integer({ min: 0, max: 1440 })));
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const [there, back] = [plan(minutes), plan(minutes.toReversed())];
        expect(there.planned).toBe(back.planned);
        expect(there.end).toEqual(back.end);
      }),
      { numRuns: runs(100) },
    );
  });
});
