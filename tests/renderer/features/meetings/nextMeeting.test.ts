import { describe, expect, it } from 'vitest';
import type { MeetingOverview } from '../../../../renderer/database/meetings.ts';
import { findNextMeeting } from '../../../../renderer/features/meetings/nextMeeting.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { anOverview } from './overviews.ts';

const hours = { startTime: '10:00', endTime: '12:00' };
const meetings = [
  anOverview(3, { date: '2031-06-01', ...hours }),
  anOverview(1, { date: '2031-03-14', ...hours }),
  anOverview(2, { date: '2031-03-14', startTime: '13:00', endTime: '15:00' }),
];

const withFirst = (times: Pick<Meeting, 'startedAt' | 'endedAt'>): readonly MeetingOverview[] =>
  meetings.with(1, anOverview(1, { date: '2031-03-14', ...hours, ...times }));

/** The short number of the meeting that is next at this moment on the wall clock. */
const nextAt = (wallClock: string): number | undefined => nextOf(meetings, wallClock);

const nextOf = (overviews: readonly MeetingOverview[], wallClock: string): number | undefined =>
  numberOf(findNextMeeting(overviews, new Date(wallClock)));

const numberOf = (overview: MeetingOverview | undefined): number | undefined =>
  overview && Number(overview.meeting.id.slice(-12));

describe('the next meeting', () => {
  it('is the first that has not ended', () => {
    expect(nextAt('2031-01-01T08:00')).toBe(1);
    expect(nextAt('2031-03-14T09:59')).toBe(1);
    expect(nextAt('2031-03-14T12:01')).toBe(2);
    expect(nextAt('2031-03-14T15:01')).toBe(3);
  });

  it('is the present one until its last minute has gone', () => {
    expect(nextAt('2031-03-14T11:00')).toBe(1);
    expect(nextAt('2031-03-14T12:00:59')).toBe(1);
  });

  it('is the present one past midnight too, where it is planned to last so long', () => {
    const late = [anOverview(1, { date: '2031-03-14', startTime: '19:00', endTime: '00:30' }), meetings[0]!];
    expect(nextOf(late, '2031-03-14T20:00')).toBe(1);
    expect(nextOf(late, '2031-03-15T00:30')).toBe(1);
    expect(nextOf(late, '2031-03-15T00:31')).toBe(3);
  });

  it('is none when all have been held', () => {
    expect(nextAt('2031-06-01T12:01')).toBeUndefined();
    expect(findNextMeeting([], new Date('2031-01-01T08:00'))).toBeUndefined();
  });

  it('is the one that is being held, past its time, until it ends', () => {
    const startedAt = new Date('2031-03-14T10:02').toISOString();
    const going = withFirst({ startedAt, endedAt: null });
    expect(nextOf(going, '2031-03-14T13:30')).toBe(1);
    expect(nextOf(going, '2031-03-15T10:30')).toBe(3);
    const ended = withFirst({ startedAt, endedAt: new Date('2031-03-14T11:15').toISOString() });
    expect(nextOf(ended, '2031-03-14T11:20')).toBe(2);
  });

  it('pays no heed to the order of the list', () => {
    const now = new Date('2031-01-01T08:00');
    expect(findNextMeeting(meetings.toReversed(), now)).toEqual(findNextMeeting(meetings, now));
  });
});
