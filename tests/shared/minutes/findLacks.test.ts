import { describe, expect, test } from 'vitest';
import { composeTimeline } from '#shared/attendance/timeline.ts';
import { readCourse } from '#shared/course/course.ts';
import { countLacks, findMinutesLacks } from '#shared/minutes/findLacks.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { paragraphs } from '../../builders/rows.ts';

function lacksOf({ meeting, items, decisions, attendance, courseEvents }: MeetingSnapshot) {
  const ids = items.map(({ id }) => id);
  const timeline = composeTimeline(attendance, readCourse(courseEvents, ids, meeting));
  const lacks = findMinutesLacks({ meeting, items, decisions, attendance, timeline });
  const places = ids.flatMap((id, index) => {
    const found = lacks.items.get(id);
    return found ? [[index + 1, found]] : [];
  });
  return { meeting: lacks.meeting, items: places };
}

describe('what minutes lack', () => {
  test('is counted thing by thing, of the meeting and of every item', () => {
    expect(countLacks({ meeting: [], items: new Map() })).toBe(0);
    const items = new Map([
      ['a', ['decision'] as const],
      ['b', ['decision', 'publicDecision'] as const],
    ]);
    expect(countLacks({ meeting: ['startTime', 'endTime'], items })).toBe(5);
  });

  test('is nothing in the sample', () => {
    expect(lacksOf(heldMeeting)).toEqual({ meeting: [], items: [] });
  });

  test('is when the meeting began and ended, and who came, as long as nobody said', () => {
    const attendance = heldMeeting.attendance.map((person, index) =>
      index === 0 ? { ...person, status: 'expected' as const } : person,
    );
    const meeting = { ...heldMeeting.meeting, startedAt: null, endedAt: null };
    expect(lacksOf({ ...heldMeeting, meeting, attendance }).meeting).toEqual([
      'startTime',
      'endTime',
      'attendance',
    ]);
  });

  test('is a decision where nothing is written, unless the item was withdrawn', () => {
    const [first, second, ...others] = heldMeeting.decisions;
    const decisions = [{ ...second!, content: paragraphs(' ') }, ...others];
    expect(lacksOf({ ...heldMeeting, decisions }).items).toEqual([
      [1, ['decision']],
      [2, ['decision']],
    ]);
    const items = heldMeeting.items.map((item) =>
      item.id === first!.itemId ? { ...item, withdrawn: true } : item,
    );
    expect(lacksOf({ ...heldMeeting, items, decisions }).items).toEqual([[2, ['decision']]]);
  });

  test('is what outsiders read of a closed item, which the full text never stands in for', () => {
    const items = heldMeeting.items.map((item) => ({ ...item, publicTitle: ' ' }));
    const decisions = heldMeeting.decisions.map((decision) => ({ ...decision, publicContent: null }));
    expect(lacksOf({ ...heldMeeting, items, decisions }).items).toEqual([
      [6, ['publicTitle', 'publicDecision']],
    ]);
  });

  test('is a vote that does not fit with who was there any more', () => {
    const attendance = heldMeeting.attendance.map((person, index) =>
      index === 3 ? { ...person, status: 'absent' as const } : person,
    );
    expect(lacksOf({ ...heldMeeting, attendance }).items).toEqual([[4, ['vote']]]);
  });
});
