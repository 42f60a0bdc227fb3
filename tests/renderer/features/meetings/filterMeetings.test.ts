import { describe, expect, it } from 'vitest';
import {
  filterMeetings,
  groupByBody,
  yearsOf,
  type MeetingFilter,
} from '../../../../renderer/features/meetings/filterMeetings.ts';
import { danishDate } from '#shared/language/danishDate.ts';
import { aBody, idOf } from '../../../builders/rows.ts';
import { anOverview } from './overviews.ts';

const stier = aBody({ id: idOf(1), name: 'Udvalget for Stier', shortName: 'stiudvalget' });
const aeroe = aBody({ id: idOf(2), name: 'Ærøudvalget', shortName: 'udvalget' });
const zoner = aBody({ id: idOf(3), name: 'Zoneudvalget', shortName: 'udvalget' });

const meetings = [
  anOverview(11, { date: '2032-01-09', place: 'Bådhuset' }, stier),
  anOverview(12, { date: '2031-03-12', place: 'Lokale Ærfuglen' }, aeroe),
  anOverview(13, { date: '2031-03-04', place: 'Bådhuset' }, zoner),
  anOverview(14, { date: '2030-12-01', place: '' }, stier),
];

const everything: MeetingFilter = { bodyId: null, year: null, words: '' };

/** The short numbers of the meetings that fit. */
const found = (filter: Partial<MeetingFilter>): number[] =>
  filterMeetings(meetings, { ...everything, ...filter }, danishDate).map(({ meeting }) =>
    Number(meeting.id.slice(-12)),
  );

describe('the list of meetings', () => {
  it('has the years that there are meetings in, newest first, once each', () => {
    expect(yearsOf(meetings)).toEqual(['2032', '2031', '2030']);
    expect(yearsOf([])).toEqual([]);
  });

  it('is whole and in its own order without a filter', () => {
    expect(found({})).toEqual([11, 12, 13, 14]);
  });

  it('is narrowed to a body, a year, or both', () => {
    expect(found({ bodyId: idOf(1) })).toEqual([11, 14]);
    expect(found({ year: '2031' })).toEqual([12, 13]);
    expect(found({ bodyId: idOf(1), year: '2031' })).toEqual([]);
  });

  it.each([
    ['a place', 'bådhus', [11, 13]],
    ['a body', 'ÆRØ', [12]],
    ["a body's short name", 'stiudv', [11, 14]],
    ['a day as it is written', '12. marts', [12]],
    ['words in any order', 'marts bådhuset', [13]],
    ['a year', '2031', [12, 13]],
    ['nothing but spaces', '   ', [11, 12, 13, 14]],
    ['a word that is nowhere', 'kajak', []],
    ['one word that fits and one that does not', 'bådhuset kajak', []],
  ])('is narrowed by %s', (_what, words, expected) => {
    expect(found({ words })).toEqual(expected);
  });

  it('stands under its bodies, these in Danish order, meetings in the order they had', () => {
    const groups = groupByBody(meetings).map(({ body, meetings: own }) => [
      body?.name,
      own.map(({ meeting }) => Number(meeting.id.slice(-12))),
    ]);
    expect(groups).toEqual([
      ['Udvalget for Stier', [11, 14]],
      ['Zoneudvalget', [13]],
      ['Ærøudvalget', [12]],
    ]);
  });

  it('keeps a meeting whose body is gone', () => {
    const orphan = { ...anOverview(15, { bodyId: idOf(9) }), body: undefined };
    expect(groupByBody([orphan])).toEqual([{ body: undefined, meetings: [orphan] }]);
    expect(filterMeetings([orphan], { ...everything, words: 'bådhuset' }, danishDate)).toEqual([orphan]);
  });
});
