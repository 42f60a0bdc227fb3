import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMovement, placeOf } from '#shared/attendance/eventPlace.ts';
import { hasVote } from '#shared/attendance/seats.ts';
import { composeTimeline, type Presence } from '#shared/attendance/timeline.ts';
import { readCourse } from '#shared/course/course.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import { heldMeetingArbitrary } from '../../arbitraries/heldMeeting.ts';
import { disqualified, moved, takenUp } from '../../builders/course.ts';
import { anAttendance, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const itemIds = [11, 12, 13].map(idOf);
const course = readCourse([], itemIds, { startedAt: null, endedAt: null });
const present = (number: number, fields: Partial<Attendance> = {}): Attendance =>
  anAttendance(number, `a${number}`, { status: 'present', ...fields });

/** What is known of one person at each of the three items. */
function presencesOf(attendance: readonly Attendance[], number: number): readonly Presence[] {
  const timeline = composeTimeline(attendance, course);
  return itemIds.map((itemId) => timeline.get(itemId)!.find(({ personId }) => personId === idOf(number))!);
}

const roomOf = (person: Attendance): readonly string[] =>
  presencesOf([person], 50).map(({ inRoom }) => inRoom);
const votesOf = (attendance: readonly Attendance[], number: number): readonly boolean[] =>
  presencesOf(attendance, number).map(({ mayVote }) => mayVote);

describe('who is in the room', () => {
  it('is everybody who is present and neither came late nor went', () => {
    expect(roomOf(present(50))).toEqual(['whole', 'whole', 'whole']);
  });

  it.each(['expected', 'apology', 'absent'] as const)(
    'is nobody who is %s, whatever else is said',
    (status) => {
      const person = present(50, { status, events: [moved('arrived', 'during', 12, '09:20')] });
      expect(roomOf(person)).toEqual(['none', 'none', 'none']);
    },
  );

  it('is from their arrival on who came late', () => {
    const during = present(50, { events: [moved('arrived', 'during', 12, '09:20')] });
    const before = present(50, { events: [moved('arrived', 'before', 12, '09:20')] });
    const after = present(50, { events: [moved('arrived', 'after', 12, '09:20')] });
    expect(roomOf(during)).toEqual(['none', 'part', 'whole']);
    expect(roomOf(before)).toEqual(['none', 'whole', 'whole']);
    expect(roomOf(after)).toEqual(['none', 'none', 'whole']);
  });

  it('is until they go who goes early', () => {
    const during = present(50, { events: [moved('left', 'during', 12, '09:20')] });
    const before = present(50, { events: [moved('left', 'before', 12, '09:20')] });
    const after = present(50, { events: [moved('left', 'after', 12, '09:20')] });
    expect(roomOf(during)).toEqual(['whole', 'part', 'none']);
    expect(roomOf(before)).toEqual(['whole', 'none', 'none']);
    expect(roomOf(after)).toEqual(['whole', 'whole', 'none']);
  });

  it('is again who comes back, in whatever order that is written down', () => {
    const events = [moved('arrived', 'before', 13, '10:00'), moved('left', 'after', 11, '09:20')];
    expect(roomOf(present(50, { events }))).toEqual(['whole', 'none', 'whole']);
  });

  it('follows the order in which the items were treated', () => {
    const started = { startedAt: idOf(1), endedAt: null };
    const reversed = readCourse(
      [takenUp(1, 13, '09:00'), takenUp(2, 12, '09:20'), takenUp(3, 11, '09:40')],
      itemIds,
      started,
    );
    const person = present(50, { events: [moved('left', 'after', 13, '09:19')] });
    const timeline = composeTimeline([person], reversed);
    expect(itemIds.map((itemId) => timeline.get(itemId)![0]!.inRoom)).toEqual(['none', 'none', 'whole']);
  });

  it('goes by the moment where the item is gone', () => {
    const visits = [takenUp(1, 11, '09:00'), takenUp(2, 12, '09:30'), takenUp(3, 13, '09:50')];
    const held = readCourse(visits, itemIds, { startedAt: idOf(1), endedAt: null });
    const person = present(50, { events: [moved('left', 'before', 99, '09:40')] });
    const timeline = composeTimeline([person], held);
    expect(itemIds.map((itemId) => timeline.get(itemId)![0]!.inRoom)).toEqual(['whole', 'part', 'none']);
  });
});

describe('who may vote', () => {
  it('are the members, not the secretary and not a guest', () => {
    const people = [
      present(50, { role: 'chair' }),
      present(51),
      present(52, { role: 'secretary' }),
      present(53, { role: 'guest' }),
    ];
    expect(people.map((_person, index) => votesOf(people, 50 + index)[0])).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is who was there when the item was decided', () => {
    const came = present(50, { events: [moved('arrived', 'during', 12, '09:20')] });
    const went = present(50, { events: [moved('left', 'during', 12, '09:20')] });
    const voted = present(50, { events: [moved('left', 'after', 12, '09:20')] });
    expect(votesOf([came], 50)).toEqual([false, true, true]);
    expect(votesOf([went], 50)).toEqual([true, false, false]);
    expect(votesOf([voted], 50)).toEqual([true, true, false]);
  });

  it('is nobody who is disqualified, on that item only', () => {
    const person = present(50, { events: [disqualified(12)] });
    expect(votesOf([person], 50)).toEqual([true, false, true]);
    expect(presencesOf([person], 50).map((presence) => presence.disqualified)).toEqual([false, true, false]);
  });

  it('is a substitute only in the place of a member who does not', () => {
    const member = present(50, { events: [disqualified(12), moved('left', 'after', 12, '09:40')] });
    const substitute = present(51, { substituteForId: idOf(50) });
    expect(votesOf([member, substitute], 50)).toEqual([true, false, false]);
    expect(votesOf([member, substitute], 51)).toEqual([false, true, true]);
  });

  it('is only the nearest of several substitutes', () => {
    const people = [
      present(50, { substituteForId: idOf(51) }),
      present(51, { substituteForId: idOf(52) }),
      present(52, { status: 'apology' }),
      present(53, { substituteForId: idOf(52) }),
    ];
    expect(people.map((_person, index) => votesOf(people, 50 + index)[0])).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is a substitute whose member was removed, by their own right', () => {
    expect(votesOf([present(51, { substituteForId: idOf(99) })], 51)[0]).toBe(true);
  });

  it('is no substitute of somebody without a vote', () => {
    const secretary = present(50, { role: 'secretary', status: 'apology' });
    expect(votesOf([secretary, present(51, { substituteForId: idOf(50) })], 51)[0]).toBe(false);
  });
});

describe('whatever happens in a meeting', () => {
  it('nobody votes who is absent or disqualified, and nobody is both', () => {
    fc.assert(
      fc.property(heldMeetingArbitrary, ({ attendance, itemIds: ids, timeline }) => {
        expect([...timeline.keys()].toSorted()).toEqual(ids.toSorted());
        for (const presences of timeline.values()) {
          expect(presences.map(({ personId }) => personId)).toEqual(attendance.map(({ id }) => id));
          for (const { personId, inRoom, atDecision, disqualified: isOut, mayVote } of presences) {
            const person = attendance.find(({ id }) => id === personId)!;
            const isThere = inRoom !== 'none';
            expect(mayVote && !(isThere && atDecision && !isOut)).toBe(false);
            expect((atDecision || isOut) && !isThere).toBe(false);
            expect(isThere && person.status !== 'present').toBe(false);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('there are never more votes than seats, and no member votes beside their substitute', () => {
    fc.assert(
      fc.property(heldMeetingArbitrary, ({ attendance, timeline }) => {
        for (const presences of timeline.values()) {
          const voters = attendance.filter(({ id }) =>
            presences.some((at) => at.personId === id && at.mayVote),
          );
          const seats = attendance.filter(({ role }) => hasVote(role));
          expect(voters.length).toBeLessThanOrEqual(seats.length);
          const members = voters.filter(({ substituteForId }) => substituteForId === null);
          const usedTwice = members.filter(({ id }) => voters.some((other) => other.substituteForId === id));
          expect(usedTwice).toEqual([]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('nothing changes at an item at which somebody neither came nor went', () => {
    fc.assert(
      fc.property(heldMeetingArbitrary, ({ attendance, course: held, timeline }) => {
        for (const [nth, { events }] of attendance.entries()) {
          const moves = new Set(events.filter(isMovement).map((event) => placeOf(event, held).index));
          for (const [index, itemId] of held.treated.entries()) {
            if (moves.has(index)) continue;
            const { inRoom, atDecision, afterwards } = timeline.get(itemId)![nth]!;
            const before = timeline.get(held.treated[index - 1] ?? '')?.[nth];
            expect(inRoom).toBe(afterwards ? 'whole' : 'none');
            expect([atDecision, before?.afterwards ?? afterwards]).toEqual([afterwards, afterwards]);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
