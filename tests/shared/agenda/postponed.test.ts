import { describe, expect, it } from 'vitest';
import { findPostponed, findPutOffTo } from '#shared/agenda/postponed.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { aDecision, aMeeting, anItem, idOf } from '../../builders/rows.ts';

const winter = aMeeting({ id: idOf(1001), date: '2031-01-08' });
const spring = aMeeting({ id: idOf(1002), date: '2031-04-09' });
const meetings = [winter, spring];

const itemOf = (number: number, meeting: { id: string }, postponedFromId: string | null = null) =>
  anItem(number, `a${number}`, { meetingId: meeting.id, postponedFromId });

const decided = (itemNumber: number, kind: DecisionKind, postponedToMeetingId: string | null = null) =>
  aDecision(itemNumber + 500, itemNumber, { kind, postponedToMeetingId });

const titles = (...found: Parameters<typeof findPostponed>): string[] =>
  findPostponed(...found).map(({ item, meeting }) => `${item.title}, ${meeting.date}`);

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

const putOffTo = (decisions: Parameters<typeof findPutOffTo>[1]['decisions'], later = [itemOf(1, winter)]) =>
  findPutOffTo(spring.id, { meetings, items: later, decisions }).map(({ item }) => item.id);

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
