import * as fc from 'fast-check';
import { presetFor } from '#shared/agenda/bodyPresets.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, recommendation } from '#shared/richText/build.ts';
import { aSnapshot, type PlannedItem } from '../builders/meeting.ts';
import { aGroup, anAttendance, idOf } from '../builders/rows.ts';
import { blocks, sentence, shortLines } from './danishText.ts';

/** Meetings as secretaries write them, of every size: where their headings come to stand can be compared. */

/** One title in ten is longer than it should be. */
const title = fc.oneof({ weight: 9, arbitrary: sentence(14) }, { weight: 1, arbitrary: sentence(45) });

const item: fc.Arbitrary<PlannedItem> = fc.record({
  title,
  presenter: fc.constantFrom('', 'Åse Højrup'),
  caseNumber: fc.constantFrom('', '2031-000417'),
  appendices: fc.array(sentence(9), { maxLength: 3 }),
  sections: fc.tuple(shortLines, blocks).map(([points, content]) => [
    {
      heading: 'Indstilling',
      content: recommendation(
        'Det indstilles, at',
        points.map((words, index) => ({ id: String(index), words: [words] })),
      ),
    },
    { heading: 'Sagsfremstilling', content: doc(...content) },
  ]),
});

/** A meeting in the form; two of three items stand in one of three groups. */
export function danishMeetingIn(form: LayoutProfileId): fc.Arbitrary<MeetingSnapshot> {
  return fc
    .record({
      items: fc.array(item, { minLength: 3, maxLength: 14, size: 'max' }),
      people: fc.array(sentence(3), { maxLength: 60 }),
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
