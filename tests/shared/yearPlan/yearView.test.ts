import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyYear, monthsOfYear, themesOn, viewYear } from '#shared/yearPlan/yearView.ts';
import { dayArbitrary, yearEntriesArbitrary } from '../../arbitraries/yearEntries.ts';
import { aDeadline, aPlannedMeeting, aTheme, idOf } from '../../builders/rows.ts';

const years = [2031, 2032, 2033];

describe('a year', () => {
  it('holds each planned meeting, deadline and topic in one year only', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, (entries) => {
        const views = years.map((year) => viewYear({ entries, meetings: [] }, year));
        const ids = views.flatMap(({ meetings, openTopics, deadlines }) => [
          ...meetings.map(({ id }) => id),
          ...openTopics.map(({ id }) => id),
          ...deadlines.flatMap((found) => (found.kind === 'own' ? [found.entry.id] : [])),
        ]);
        const expected = entries.filter(({ kind }) => kind !== 'theme').map(({ id }) => id);
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('is empty where nothing touches it', () => {
    const plan = { entries: [aTheme(600, { from: '2031-11-01', to: '2032-02-01' })], meetings: [] };
    expect([2030, 2031, 2032, 2033].map((year) => isEmptyYear(viewYear(plan, year)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('shows the last day for handing in items in the year in which it falls', () => {
    const entries = [aPlannedMeeting(600, { date: '2032-01-05', deadline: '2031-12-20' })];
    const view = viewYear({ entries, meetings: [] }, 2031);
    expect(view.meetings).toEqual([]);
    expect(view.deadlines).toMatchObject([{ kind: 'ofMeeting', date: '2031-12-20' }]);
  });

  it('has its deadlines in the order of their days', () => {
    const entries = [
      aDeadline(600, { date: '2031-05-01' }),
      aPlannedMeeting(601, { deadline: '2031-02-01' }),
      aDeadline(602, { date: '2031-01-01' }),
    ];
    const days = viewYear({ entries, meetings: [] }, 2031).deadlines.map(({ date }) => date);
    expect(days).toEqual(['2031-01-01', '2031-02-01', '2031-05-01']);
  });
});

describe('the months of a year', () => {
  it('hold everything in the year, and a theme in every month that it touches', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, fc.constantFrom(...years), (entries, year) => {
        const view = viewYear({ entries, meetings: [] }, year);
        const found = monthsOfYear(view);
        expect(found).toHaveLength(12);
        expect(found.flatMap(({ meetings }) => meetings)).toEqual(view.meetings);
        expect(found.flatMap(({ deadlines }) => deadlines)).toEqual(view.deadlines);
        for (const theme of view.themes) {
          const there = found.filter(({ themes }) => themes.includes(theme)).map(({ month }) => month);
          expect(there.length).toBe(there.at(-1)! - there[0]! + 1);
        }
      }),
    );
  });

  it('have a theme from its first month to its last', () => {
    const view = viewYear(
      { entries: [aTheme(600, { from: '2030-11-15', to: '2031-02-01' })], meetings: [] },
      2031,
    );
    const withTheme = monthsOfYear(view).filter(({ themes }) => themes.length > 0);
    expect(withTheme.map(({ month }) => month)).toEqual([1, 2]);
  });
});

describe('the themes on a day', () => {
  it('are those that have begun and not ended', () => {
    const themes = [aTheme(600, { from: '2031-03-01', to: '2031-03-31' })];
    const found = (date: string) => themesOn({ themes }, date).map(({ id }) => id);
    expect(found('2031-02-28')).toEqual([]);
    expect(found('2031-03-01')).toEqual([idOf(600)]);
    expect(found('2031-03-31')).toEqual([idOf(600)]);
    expect(found('2031-04-01')).toEqual([]);
  });

  it('are themes of every month that the day lies in', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, dayArbitrary, (entries, day) => {
        const view = viewYear({ entries, meetings: [] }, Number(day.slice(0, 4)));
        const ofMonth = monthsOfYear(view)[Number(day.slice(5, 7)) - 1]!.themes;
        expect(themesOn(view, day).every((theme) => ofMonth.includes(theme))).toBe(true);
      }),
    );
  });
});
