import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInRhythm, suggestMeeting } from '#shared/agenda/suggestMeeting.ts';
import { addDays, weekdayOf } from '#shared/language/civilDate.ts';
import { aMeeting, aPlannedMeeting, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const TODAY = '2031-03-05';

const held = (number: number, date: string, place = 'Bådhuset') =>
  aMeeting({ id: idOf(number), date, startTime: '12:00', endTime: '16:00', place });

describe('the next day in a rhythm', () => {
  it.each([
    ['every fourth week', ['2031-01-08', '2031-02-05', '2031-03-05'], '2031-04-02'],
    [
      'every quarter, give or take a week',
      ['2030-06-12', '2030-09-11', '2030-12-04', '2031-03-05'],
      '2031-06-04',
    ],
    ['with one meeting in between', ['2030-12-04', '2030-12-18', '2031-01-15', '2031-02-12'], '2031-03-12'],
    ['from one meeting only, four weeks later', ['2031-02-19'], '2031-03-19'],
    ['from meetings long ago, as it would have gone on', ['2029-01-03', '2029-02-28'], '2031-04-23'],
  ])('is found %s', (_rhythm, dates, next) => expect(nextInRhythm(dates, TODAY)).toBe(next));

  it('is today where there are no meetings', () => expect(nextInRhythm([], TODAY)).toBe(TODAY));

  it('is always after the last meeting, never before today, and on the last meeting’s weekday', () => {
    const days = fc.array(
      fc.integer({ min: -2000, max: 800 }).map((offset) => addDays(TODAY, offset)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(days, (dates) => {
        const last = dates.toSorted().at(-1)!;
        const next = nextInRhythm(dates, TODAY);
        expect(next > last && next >= TODAY).toBe(true);
        expect(weekdayOf(next)).toBe(weekdayOf(last));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a new meeting', () => {
  it('is suggested for the next planned day, with what is planned for it', () => {
    const entries = [
      aPlannedMeeting(600, { date: '2031-02-01' }),
      aPlannedMeeting(601, { date: '2031-05-07', startTime: '08:30', endTime: '09:30', place: 'Tranen' }),
      aPlannedMeeting(602, { date: '2031-09-03' }),
    ];
    expect(suggestMeeting({ entries, meetings: [held(1, '2031-01-08')] }, TODAY)).toEqual({
      date: '2031-05-07',
      startTime: '08:30',
      endTime: '09:30',
      place: 'Tranen',
    });
  });

  it('has the times and the place of the last meeting where nothing is planned', () => {
    const meetings = [held(1, '2031-02-05'), held(2, '2031-01-08', 'Et andet sted')];
    expect(suggestMeeting({ entries: [], meetings }, TODAY)).toEqual({
      date: '2031-03-05',
      startTime: '12:00',
      endTime: '16:00',
      place: 'Bådhuset',
    });
  });

  it('follows the day that was chosen', () => {
    const entries = [
      aPlannedMeeting(601, { date: '2031-05-07', startTime: null, endTime: null, place: 'Tranen' }),
    ];
    const plan = { entries, meetings: [held(1, '2031-01-08')] };
    expect(suggestMeeting(plan, TODAY, '2031-05-07')).toMatchObject({ startTime: '12:00', place: 'Tranen' });
    expect(suggestMeeting(plan, TODAY, '2031-05-08')).toMatchObject({
      date: '2031-05-08',
      place: 'Bådhuset',
    });
  });

  it('is today from nine to twelve in a body that has never met', () => {
    expect(suggestMeeting({ entries: [], meetings: [] }, TODAY)).toEqual({
      date: TODAY,
      startTime: '09:00',
      endTime: '12:00',
      place: '',
    });
  });
});
