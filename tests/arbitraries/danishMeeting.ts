import * as fc from 'fast-check';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import {
  bullets,
  doc,
  heading,
  lettered,
  numbered,
  p,
  recommendation,
  table,
} from '#shared/richText/build.ts';
import { aSnapshot, type PlannedItem } from '../builders/meeting.ts';
import { aGroup, anAttendance, idOf } from '../builders/rows.ts';

/** Meetings as secretaries write them, of every size: where their headings come to stand can be compared. */

const word = fc.constantFrom(
  ...'styregruppen kommunerne regionen forslag til en af og med tidsplan samarbejdsaftale borgere drøfter'.split(
    ' ',
  ),
  ...'godkender medarbejderne på i for sekretariatet beder om oversigt økonomi ændringer år kvartal'.split(
    ' ',
  ),
);

const sentence = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 2, maxLength: longest })
    .map((words) => words.join(' '))
    .map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`);

const shortLines = fc.array(sentence(8), { minLength: 1, maxLength: 5 });

const block: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 6, arbitrary: sentence(90).map((text) => p(`${text}.`)) },
  { weight: 2, arbitrary: shortLines.map((lines) => bullets(...lines)) },
  {
    weight: 1,
    arbitrary: fc.tuple(shortLines, shortLines).map(([outer, inner]) => {
      const [first = '', ...rest] = outer;
      return numbered([p(first), lettered(...inner)], ...rest);
    }),
  },
  { weight: 1, arbitrary: sentence(5).map((text) => heading(text)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(sentence(3), sentence(25), shortLines), { minLength: 1, maxLength: 7 })
      .map((rows) =>
        table(['Hvad', 'Hvorfor', 'Hvordan'], ...rows.map(([a, b, c]) => [a, b, [bullets(...c)]])),
      ),
  },
);

const item: fc.Arbitrary<PlannedItem> = fc.record({
  title: sentence(14),
  presenter: fc.constantFrom('', 'Åse Højrup'),
  caseNumber: fc.constantFrom('', '2031-000417'),
  appendices: fc.array(sentence(9), { maxLength: 3 }),
  sections: fc.tuple(shortLines, fc.array(block, { maxLength: 7 })).map(([points, blocks]) => [
    {
      heading: 'Indstilling',
      content: recommendation(
        'Det indstilles, at',
        points.map((words, index) => ({ id: String(index), words: [words] })),
      ),
    },
    { heading: 'Sagsfremstilling', content: doc(...blocks) },
  ]),
});

/** A meeting in the form; two of three items stand in one of three groups. */
export function danishMeetingIn(form: LayoutProfileId): fc.Arbitrary<MeetingSnapshot> {
  return fc
    .record({
      items: fc.array(item, { minLength: 3, maxLength: 14, size: 'max' }),
      people: fc.array(sentence(3), { maxLength: 24 }),
    })
    .map(({ items, people }) => ({
      ...aSnapshot(
        items.map((planned, index) => ({
          ...planned,
          groupId: index % 3 === 2 ? null : idOf(90 + Math.floor((index / items.length) * 3)),
        })),
        { ...presetFor(form, 'udvalget'), shortName: 'udvalget' },
      ),
      groups: [90, 91, 92].map((number, index) =>
        aGroup(number, `a00000${index * 5}500`, { title: `Sager af slagsen ${index + 1}` }),
      ),
      attendance: people.map((name, index) =>
        anAttendance(100 + index, `a${100 + index}`, {
          name,
          organisation: 'Ådal Kommune',
          status: index % 5 === 4 ? 'apology' : 'expected',
        }),
      ),
    }));
}
