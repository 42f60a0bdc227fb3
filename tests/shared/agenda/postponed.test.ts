import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPostponed, findPutOffTo, type EarlierMeetings } from '#shared/agenda/postponed.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import type { Item } from '#shared/model/item.ts';
import { aDecision, aMeeting, anItem, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const winter = aMeeting({ id: idOf(1001), date: '2031-01-08' });
const spring = aMeeting({ id: idOf(1002), date: '2031-04-09' });
const meetings = [winter, spring];

const itemOf = (number: number, meeting: { id: string }, postponedFromId: string | null = null) =>
  anItem(number, `a${number}`, { meetingId: meeting.id, postponedFromId });

const decided = (itemNumber: number, kind: DecisionKind, postponedToMeetingId: string | null = null) =>
  aDecision(itemNumber + 500, itemNumber, { kind, postponedToMeetingId });

type Read = Omit<EarlierMeetings, 'deletedItems'> & Partial<EarlierMeetings>;

const titles = (read: Read, day: string): string[] =>
  findPostponed({ deletedItems: [], ...read }, day).map(
    ({ item, meeting }) => `${item.title}, ${meeting.date}`,
  );

describe('what was put off', () => {
  it('is offered to a later meeting, the latest meeting first, each in its own order', () => {
    const items = [itemOf(1, winter), itemOf(2, spring), itemOf(3, spring), itemOf(4, spring)];
    const decisions = [
      decided(1, 'postponed'),
      decided(4, 'postponed'),
      decided(2, 'postponed'),
      decided(3, 'approved'),
    ];
    expect(titles({ meetings, items, decisions }, '2031-06-01')).toEqual([
      'Punkt med id 2, 2031-04-09',
      'Punkt med id 4, 2031-04-09',
      'Punkt med id 1, 2031-01-08',
    ]);
    expect(titles({ meetings, items, decisions }, '2031-04-09')).toEqual(['Punkt med id 1, 2031-01-08']);
  });

  it('is offered until another item carries it on, which can itself be put off', () => {
    const items = [itemOf(1, winter), itemOf(2, spring, idOf(1))];
    const decisions = [decided(1, 'postponed')];
    expect(titles({ meetings, items, decisions }, '2031-06-01')).toEqual([]);
    expect(
      titles({ meetings, items, decisions: [...decisions, decided(2, 'postponed')] }, '2031-06-01'),
    ).toEqual(['Punkt med id 2, 2031-04-09']);
  });

  it('is not offered again where what carried it on was deleted, and put off further before that', () => {
    const summer = aMeeting({ id: idOf(1003), date: '2031-06-18' });
    const [first, second, third] = [
      itemOf(1, winter),
      itemOf(2, spring, idOf(1)),
      itemOf(3, summer, idOf(2)),
    ];
    const decisions = [decided(1, 'postponed'), decided(2, 'postponed')];
    const read = { meetings: [...meetings, summer], decisions };
    expect(titles({ ...read, items: [first, third], deletedItems: [second] }, '2031-08-01')).toEqual([]);
    // Only once that is deleted as well there is nobody who carries it on.
    expect(titles({ ...read, items: [first], deletedItems: [second, third] }, '2031-08-01')).toEqual([
      'Punkt med id 1, 2031-01-08',
    ]);
  });

  it('is offered to a meeting of the year after', () => {
    const read = { meetings, items: [itemOf(1, winter)], decisions: [decided(1, 'postponed')] };
    expect(titles(read, '2032-01-07')).toEqual(['Punkt med id 1, 2031-01-08']);
  });

  it('is offered again where the meeting that it was put off to was held without it', () => {
    const over = { ...spring, status: 'held' as const };
    const read = { items: [itemOf(1, winter)], decisions: [decided(1, 'postponed', spring.id)] };
    const earlier = { ...read, meetings: [winter, over] };
    expect(titles(earlier, '2031-06-01')).toEqual(['Punkt med id 1, 2031-01-08']);
    expect(findPutOffTo(spring.id, { ...earlier, deletedItems: [] })).toEqual([]);
  });

  it('is not offered where it was put off to a meeting that is there', () => {
    const items = [itemOf(1, winter)];
    const to = (id: string) => ({ meetings, items, decisions: [decided(1, 'postponed', id)] });
    expect(titles(to(spring.id), '2031-06-01')).toEqual([]);
    expect(titles(to(idOf(7777)), '2031-06-01')).toEqual(['Punkt med id 1, 2031-01-08']);
  });

  it('is not offered from a meeting that is gone', () => {
    const items = [itemOf(1, winter)];
    expect(titles({ meetings: [spring], items, decisions: [decided(1, 'postponed')] }, '2031-06-01')).toEqual(
      [],
    );
  });
});

const putOffTo = (decisions: EarlierMeetings['decisions'], later = [itemOf(1, winter)]) =>
  findPutOffTo(spring.id, { meetings, items: later, deletedItems: [], decisions }).map(({ item }) => item.id);

describe('what was put off to a meeting that is there', () => {
  it('is offered there, until an item carries it on', () => {
    const decisions = [decided(1, 'postponed', spring.id)];
    expect(putOffTo(decisions)).toEqual([idOf(1)]);
    expect(putOffTo(decisions, [itemOf(1, winter), itemOf(2, spring, idOf(1))])).toEqual([]);
  });

  it('is offered nowhere else, and nothing else is offered there', () => {
    expect(putOffTo([decided(1, 'postponed', winter.id)])).toEqual([]);
    expect(putOffTo([decided(1, 'postponed')])).toEqual([]);
    expect(putOffTo([decided(1, 'rejected', spring.id)])).toEqual([]);
  });
});

const placeIn = (count: number) => fc.option(fc.nat({ max: count - 1 }), { nil: null });
const statuses = ['draft', 'issued', 'held', 'approved'] as const;
const days = ['2030-11-20', '2031-01-08', '2031-04-09', '2032-01-07'];

/** Meetings, items that carry on one another in any way, and what was decided: also what no screen would let happen. */
const anyYears = fc
  .record({
    meetings: fc.array(
      fc.record({ status: fc.constantFrom(...statuses), date: fc.constantFrom(...days), gone: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    ),
    items: fc.array(
      fc.record({
        at: fc.nat(),
        from: placeIn(9),
        gone: fc.boolean(),
        decided: fc.constantFrom('postponed', 'postponed', 'approved', null),
        to: placeIn(6),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ meetings: drawn, items }) => {
    const all = drawn.map(({ status, date }, index) => aMeeting({ id: idOf(1000 + index), status, date }));
    const rows = items.map(({ at, from, gone }, index) => {
      const meeting = at % all.length;
      const origin = from === null ? null : idOf(from);
      return { row: itemOf(index, all[meeting]!, origin), isThere: !gone && drawn[meeting]?.gone === false };
    });
    return {
      meetings: all.filter((_meeting, index) => drawn[index]?.gone === false),
      items: rows.flatMap(({ row, isThere }) => (isThere ? [row] : [])),
      deletedItems: rows.flatMap(({ row, isThere }) => (isThere ? [] : [row])),
      decisions: items.flatMap(({ decided: kind, to }, index) =>
        kind === null ? [] : [decided(index, kind, to === null ? null : idOf(1000 + to))],
      ),
    };
  });

/** The ids of the items that carry one on, in however many steps. */
function carriersOf(id: string, items: readonly Item[], seen: readonly string[] = []): string[] {
  const next = items.filter((item) => item.postponedFromId === id && !seen.includes(item.id));
  return next.flatMap((item) => [item.id, ...carriersOf(item.id, items, [...seen, item.id])]);
}

it('whatever was put off, deleted and carried on, each case that nobody goes on with is offered in one place', () => {
  fc.assert(
    fc.property(anyYears, (years) => {
      const offered = [
        ...findPostponed(years, '2099-01-01'),
        ...years.meetings.flatMap(({ id }) => findPutOffTo(id, years)),
      ].map(({ item }) => item.id);
      const there = new Set(years.items.map(({ id }) => id));
      const waiting = years.items.filter(
        ({ id }) =>
          years.decisions.some(({ itemId, kind }) => itemId === id && kind === 'postponed') &&
          !carriersOf(id, [...years.items, ...years.deletedItems]).some((carrier) => there.has(carrier)),
      );
      expect(offered.toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
    }),
    { numRuns: runs(300) },
  );
});

it('no meeting is offered what it put off itself, or what was put off on its day or later', () => {
  fc.assert(
    fc.property(anyYears, fc.constantFrom(...days), (years, day) => {
      for (const { meeting } of findPostponed(years, day)) expect(meeting.date < day).toBe(true);
      for (const { id } of years.meetings) {
        expect(findPutOffTo(id, years).map(({ meeting }) => meeting.id)).not.toContain(id);
      }
    }),
    { numRuns: runs(100) },
  );
});
