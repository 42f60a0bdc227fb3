import { describe, expect, it } from 'vitest';
import { readCourse } from '#shared/course/course.ts';
import { minutesAhead } from '#shared/course/pace.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import { clock, takenUp } from '../../builders/course.ts';
import { anItem } from '../../builders/rows.ts';

const items = [
  { item: anItem(11, 'a0', { expectedMinutes: 10 }) },
  { item: anItem(12, 'a1', { expectedMinutes: 20 }) },
];
const meeting = { startTime: '09:00', endTime: '10:00', startedAt: clock('09:00'), endedAt: null };

function aheadAt(time: string, events: readonly CourseEvent[], planned = items): number | null {
  const course = readCourse(
    events,
    planned.map(({ item }) => item.id),
    meeting,
  );
  return minutesAhead({ items: planned, meeting, course, now: Date.parse(clock(time)) });
}

describe('how far from its plan a meeting is', () => {
  it('is not changed by an item that takes no longer than it was given', () => {
    expect(aheadAt('09:00', [takenUp(1, 11, '09:00')])).toBe(0);
    expect(aheadAt('09:10', [takenUp(1, 11, '09:00')])).toBe(0);
  });

  it('grows behind where an item takes longer', () => {
    expect(aheadAt('09:14', [takenUp(1, 11, '09:00')])).toBe(-4);
  });

  it('is ahead where an item was done early, and behind where it was begun late', () => {
    expect(aheadAt('09:05', [takenUp(1, 11, '09:00'), takenUp(2, 12, '09:04')])).toBe(6);
    expect(aheadAt('09:20', [takenUp(1, 11, '09:00'), takenUp(2, 12, '09:18')])).toBe(-8);
  });

  it('is reckoned over midnight', () => {
    const late = { startTime: '23:55', endTime: '00:30', startedAt: clock('23:55'), endedAt: null };
    const events = [takenUp(1, 11, '23:55'), takenUp(2, 12, '24:07')];
    const course = readCourse(
      events,
      items.map(({ item }) => item.id),
      late,
    );
    expect(minutesAhead({ items, meeting: late, course, now: Date.parse(clock('24:09')) })).toBe(-2);
  });

  it('is not known where the plan says nothing', () => {
    const unplanned = [{ item: anItem(11, 'a0') }, { item: anItem(12, 'a1', { expectedMinutes: 5 }) }];
    expect(aheadAt('09:05', [takenUp(1, 12, '09:00')], unplanned)).toBeNull();
    expect(aheadAt('09:05', [])).toBeNull();
  });
});
