import * as fc from 'fast-check';
import { addDays } from '#shared/language/civilDate.ts';
import { themeKindSchema, type YearEntry } from '#shared/model/yearPlan.ts';
import { aDeadline, anOpenTopic, aPlannedMeeting, aTheme, idOf } from '../builders/rows.ts';
import { anyText } from './richText.ts';

/** A day of the years 2031 to 2033. */
export const dayArbitrary = fc.nat({ max: 3 * 365 }).map((days) => addDays('2031-01-01', days));

type EntrySeed = (number: number) => YearEntry;

const meeting: fc.Arbitrary<EntrySeed> = fc
  .record({
    date: dayArbitrary,
    title: anyText,
    place: anyText,
    startTime: fc.option(fc.constantFrom('09:00', '13:30')),
    topics: fc.array(anyText, { maxLength: 3 }),
    deadlineBefore: fc.option(fc.nat({ max: 30 })),
    meetingId: fc.option(fc.constantFrom(idOf(2), idOf(3))),
  })
  .map(
    ({ deadlineBefore, ...fields }) =>
      (number) =>
        aPlannedMeeting(number, {
          ...fields,
          deadline: deadlineBefore === null ? null : addDays(fields.date, -deadlineBefore),
        }),
  );

/** Themes of a day to a year and a half. */
export const themeArbitrary = fc
  .record({
    title: anyText,
    from: dayArbitrary,
    days: fc.nat({ max: 550 }),
    themeKind: fc.constantFrom(...themeKindSchema.options),
  })
  .map(
    ({ days, ...fields }) =>
      (number: number) =>
        aTheme(number, { ...fields, to: addDays(fields.from, days) }),
  );

const deadline: fc.Arbitrary<EntrySeed> = fc
  .record({ date: dayArbitrary, title: anyText, note: anyText })
  .map((fields) => (number) => aDeadline(number, fields));

const openTopic: fc.Arbitrary<EntrySeed> = fc
  .record({ title: anyText, year: fc.integer({ min: 2031, max: 2033 }) })
  .map((fields) => (number) => anOpenTopic(number, fields));

/** A body's plan, with entries of every kind; entry n has the id 600 + n. */
export const yearEntriesArbitrary: fc.Arbitrary<YearEntry[]> = fc
  .array(fc.oneof(meeting, themeArbitrary, deadline, openTopic), { maxLength: 8 })
  .map((seeds) => seeds.map((seed, index) => seed(600 + index)));
