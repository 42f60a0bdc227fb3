import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from '#shared/course/course.ts';
import { secondsSpentOn } from '#shared/course/timeSpent.ts';
import { aBreak, clock, takenUp } from '../../builders/course.ts';
import { idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const [first, second, third, fourth] = [idOf(11), idOf(12), idOf(13), idOf(14)] as const;
const agenda = [first, second, third, fourth];
const notBegun = { startedAt: null, endedAt: null };
const going = { startedAt: clock('09:00'), endedAt: null };
const over = { startedAt: clock('09:00'), endedAt: clock('11:00') };

describe('the course of a meeting', () => {
  it('has not begun without a start, goes on after it, and is over at the end', () => {
    expect(readCourse([], agenda, notBegun).state).toBe('notBegun');
    expect(readCourse([], agenda, going).state).toBe('running');
    expect(readCourse([], agenda, over).state).toBe('ended');
  });

  it('stands still in a break that is not over yet', () => {
    expect(readCourse([aBreak(1, '09:30', null)], agenda, going).state).toBe('break');
    expect(readCourse([aBreak(1, '09:30', '09:40')], agenda, going).state).toBe('running');
    expect(readCourse([aBreak(1, '09:30', null)], agenda, over).state).toBe('ended');
  });

  it('has the item on the table that was taken up last', () => {
    expect(readCourse([], agenda, going).currentItemId).toBeNull();
    const events = [takenUp(2, 13, '09:20'), takenUp(1, 11, '09:00'), aBreak(3, '09:30', null)];
    expect(readCourse(events, agenda, going).currentItemId).toBe(third);
  });

  it('lets an item last until the next one, and the last one until the end', () => {
    const { visits } = readCourse([takenUp(1, 11, '09:00'), takenUp(2, 13, '09:20')], agenda, over);
    expect(visits).toEqual([
      { itemId: first, from: clock('09:00'), until: clock('09:20') },
      { itemId: third, from: clock('09:20'), until: clock('11:00') },
    ]);
  });

  it('knows nothing of an item that has left the agenda', () => {
    const course = readCourse([takenUp(1, 11, '09:00'), takenUp(2, 99, '09:20')], agenda, going);
    expect(course.currentItemId).toBe(first);
    expect(course.treated).toEqual(agenda);
  });
});

describe('the order in which items are treated', () => {
  it('is that of the agenda before the meeting', () => {
    expect(readCourse([], agenda, notBegun).treated).toEqual(agenda);
  });

  it('has what is still to come last while the meeting lasts', () => {
    const events = [takenUp(1, 13, '09:00'), takenUp(2, 11, '09:20')];
    expect(readCourse(events, agenda, going).treated).toEqual([third, first, second, fourth]);
  });

  it('puts an item that was never taken up after the one before it, once the meeting is over', () => {
    const events = [takenUp(1, 13, '09:00'), takenUp(2, 11, '09:20')];
    expect(readCourse(events, agenda, over).treated).toEqual([third, fourth, first, second]);
  });

  it('is not moved by a short look at another item', () => {
    const events = [takenUp(1, 11, '09:00'), takenUp(2, 14, '09:10'), takenUp(3, 11, '09:11')];
    const later = [takenUp(4, 12, '09:30'), takenUp(5, 13, '09:40'), takenUp(6, 14, '09:50')];
    expect(readCourse([...events, ...later], agenda, over).treated).toEqual(agenda);
  });

  it('holds every item once, whatever happened', () => {
    const visit = fc.record({
      item: fc.integer({ min: 10, max: 16 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(fc.array(visit), fc.boolean(), (visits, ended) => {
        const events = visits.map(({ item, minute }, index) =>
          takenUp(index, item, `09:${String(minute).padStart(2, '0')}`),
        );
        const { treated } = readCourse(events, agenda, ended ? over : going);
        expect(treated.toSorted()).toEqual(agenda.toSorted());
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the time spent on an item', () => {
  const events = [
    takenUp(1, 11, '09:00'),
    takenUp(2, 12, '09:20'),
    aBreak(3, '09:25', '09:35'),
    takenUp(4, 11, '09:50'),
  ];
  const course = readCourse(events, agenda, going);
  const now = Date.parse(clock('10:00'));

  it('adds up every time it was on the table', () => {
    expect(secondsSpentOn(first, course, now)).toBe(30 * 60);
    expect(secondsSpentOn(fourth, course, now)).toBe(0);
  });

  it('leaves the breaks out', () => {
    expect(secondsSpentOn(second, course, now)).toBe(20 * 60);
    const paused = readCourse([...events, aBreak(5, '09:55', null)], agenda, going);
    expect(secondsSpentOn(first, paused, now)).toBe(25 * 60);
  });
});
