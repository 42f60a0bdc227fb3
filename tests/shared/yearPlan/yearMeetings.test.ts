import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsOfPlan, nextPlannedMeeting, plannedOn } from '#shared/yearPlan/yearMeetings.ts';
import { dayArbitrary, yearEntriesArbitrary } from '../../arbitraries/yearEntries.ts';
import { aMeeting, aPlannedMeeting, idOf } from '../../builders/rows.ts';

const meetingsArbitrary = fc
  .uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => dayArbitrary.map((date) => aMeeting({ id: idOf(number), date })))),
  );
const planArbitrary = fc.record({ entries: yearEntriesArbitrary, meetings: meetingsArbitrary });

describe('the meetings of a plan', () => {
  it('hold every planned meeting and every meeting that is made, each once and in order', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const found = meetingsOfPlan(plan);
        const entries = found.flatMap(({ entry }) => entry?.id ?? []);
        const made = found.flatMap(({ meeting }) => meeting?.id ?? []);
        const planned = plan.entries.filter(({ kind }) => kind === 'meeting').map(({ id }) => id);
        expect(entries.toSorted()).toEqual(planned.toSorted());
        expect(made.toSorted()).toEqual(plan.meetings.map(({ id }) => id).toSorted());
        const days = found.map(({ date }) => date);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('show a meeting that was made where it is now, also when it has moved', () => {
    const entries = [aPlannedMeeting(600, { meetingId: idOf(2), title: 'Temadag', place: 'Salen' })];
    const meetings = [aMeeting({ date: '2031-06-27', place: 'Bådhuset' })];
    expect(meetingsOfPlan({ entries, meetings })).toMatchObject([
      { date: '2031-06-27', place: 'Bådhuset', title: 'Temadag', meeting: { id: idOf(2) } },
    ]);
  });

  it('are a plan again when the meeting is gone', () => {
    const entries = [aPlannedMeeting(600, { meetingId: idOf(2) })];
    expect(meetingsOfPlan({ entries, meetings: [] })).toMatchObject([{ date: '2031-06-20', meeting: null }]);
  });

  it('take a meeting of the same day for the planned one, but only one of two', () => {
    const entries = [aPlannedMeeting(600), aPlannedMeeting(601)];
    const meetings = [aMeeting({ date: '2031-06-20' })];
    expect(meetingsOfPlan({ entries, meetings }).map(({ meeting }) => meeting !== null)).toEqual([
      true,
      false,
    ]);
  });

  it('stand at the time of day that they have', () => {
    const entries = [aPlannedMeeting(600, { startTime: '13:00' }), aPlannedMeeting(601, { startTime: null })];
    const meetings = [aMeeting({ date: '2031-06-20', startTime: '09:00' })];
    const found = meetingsOfPlan({ entries: [], meetings });
    expect(found).toMatchObject([{ entry: null, title: '', startTime: '09:00' }]);
    expect(meetingsOfPlan({ entries, meetings: [] }).map(({ startTime }) => startTime)).toEqual([
      null,
      '13:00',
    ]);
  });
});

describe('the next meeting after a day', () => {
  it('is the first one later than that day, whether it is made or planned', () => {
    fc.assert(
      fc.property(planArbitrary, dayArbitrary, (plan, day) => {
        const next = nextPlannedMeeting(plan, day);
        const later = meetingsOfPlan(plan).filter(({ date }) => date > day);
        expect(next).toEqual(later[0]);
        expect(later.every(({ date }) => next !== undefined && next.date <= date)).toBe(true);
      }),
    );
  });

  it('is none where nothing is planned', () => {
    expect(nextPlannedMeeting({ entries: [aPlannedMeeting(600)], meetings: [] }, '2031-06-20')).toBe(
      undefined,
    );
  });
});

describe('what is planned for a day', () => {
  it('is what has not been made yet', () => {
    const entries = [aPlannedMeeting(600)];
    expect(plannedOn({ entries, meetings: [] }, '2031-06-20')?.id).toBe(idOf(600));
    expect(plannedOn({ entries, meetings: [] }, '2031-06-21')).toBeNull();
    expect(plannedOn({ entries, meetings: [aMeeting({ date: '2031-06-20' })] }, '2031-06-20')).toBeNull();
  });
});
