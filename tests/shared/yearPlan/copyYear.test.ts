import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, weekdayOf } from '#shared/language/civilDate.ts';
import type { YearEntry, YearEntryFields } from '#shared/model/yearPlan.ts';
import { copyYear } from '#shared/yearPlan/copyYear.ts';
import { viewYear } from '#shared/yearPlan/yearView.ts';
import { yearEntriesArbitrary } from '../../arbitraries/yearEntries.ts';
import { aDeadline, aMeeting, anOpenTopic, aPlannedMeeting, aTheme, idOf } from '../../builders/rows.ts';

/** The entries as they would be stored; new ones are numbered from 900. */
const stored = (fields: readonly YearEntryFields[]): YearEntry[] =>
  fields.map((entry, index) => ({ ...anOpenTopic(900 + index), ...entry }));

describe('a year copied to the next', () => {
  it('has as many meetings, deadlines and topics as the year it was copied from', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, (entries) => {
        const from = viewYear({ entries, meetings: [] }, 2031);
        const copied = copyYear({ entries, meetings: [] }, 2031, 2040);
        const own = from.deadlines.filter(({ kind }) => kind === 'own');
        expect(copied.filter(({ kind }) => kind === 'meeting')).toHaveLength(from.meetings.length);
        expect(copied.filter(({ kind }) => kind === 'deadline')).toHaveLength(own.length);
        expect(copied.filter(({ kind }) => kind === 'openTopic')).toHaveLength(from.openTopics.length);
      }),
    );
  });

  it('gets nothing new when it is copied once more', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, (entries) => {
        const once = stored(copyYear({ entries, meetings: [] }, 2031, 2032));
        expect(copyYear({ entries: [...entries, ...once], meetings: [] }, 2031, 2032)).toEqual([]);
      }),
    );
  });

  it('keeps the weekdays of its meetings and the days for handing in', () => {
    const meeting = aPlannedMeeting(600, { deadline: '2031-06-06', topics: ['Broen'], meetingId: idOf(9) });
    const [copy] = copyYear({ entries: [meeting], meetings: [] }, 2031, 2032);
    if (copy?.kind !== 'meeting') throw new Error('No meeting');
    expect(copy).toMatchObject({ date: '2032-06-18', topics: ['Broen'], meetingId: null });
    expect(weekdayOf(copy.date)).toBe(weekdayOf(meeting.date));
    expect(daysBetween(copy.deadline ?? '', copy.date)).toBe(14);
  });

  it('plans also the meetings that were held without being planned', () => {
    const meetings = [aMeeting({ place: 'Salen' })];
    expect(copyYear({ entries: [], meetings }, 2031, 2032)).toMatchObject([
      { kind: 'meeting', date: '2032-03-12', place: 'Salen', startTime: '10:00', topics: [] },
    ]);
  });

  it('has its themes and deadlines on the same dates, whole months whole', () => {
    const entries = [
      aTheme(600, { from: '2031-02-01', to: '2031-02-28', note: 'Husk tal' }),
      aTheme(601, { from: '2031-11-15', to: '2032-01-31' }),
      aDeadline(602),
      anOpenTopic(603, { title: 'Kørsel' }),
    ];
    expect(copyYear({ entries, meetings: [] }, 2031, 2032)).toMatchObject([
      { kind: 'theme', from: '2032-02-01', to: '2032-02-29', note: 'Husk tal' },
      { kind: 'theme', from: '2032-11-15', to: '2033-01-31' },
      { kind: 'deadline', date: '2032-04-15' },
      { kind: 'openTopic', title: 'Kørsel', year: 2032 },
    ]);
  });

  it('leaves out what the next year has already', () => {
    const entries = [
      aPlannedMeeting(600),
      aPlannedMeeting(601, { date: '2032-06-18' }),
      aDeadline(602, { title: 'Tal' }),
      aDeadline(603, { title: 'Tal', date: '2032-04-15' }),
    ];
    expect(copyYear({ entries, meetings: [] }, 2031, 2032)).toEqual([]);
  });
});
