import * as fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { RichText } from '#shared/model/richText.ts';
import {
  aBody,
  aGroup,
  aMeeting,
  anAppendix,
  anAttendance,
  anItem,
  aSection,
  idOf,
} from '../builders/rows.ts';
import { anyText, richTextArbitrary } from './richText.ts';
import { yearEntriesArbitrary } from './yearEntries.ts';

interface ItemSeed {
  readonly title: string;
  readonly caseNumber: string;
  readonly inGroup: boolean;
  readonly sections: readonly RichText[];
  readonly appendices: readonly string[];
  readonly note: RichText | null;
}

const itemSeed: fc.Arbitrary<ItemSeed> = fc.record({
  title: anyText,
  caseNumber: anyText,
  inGroup: fc.boolean(),
  sections: fc.array(richTextArbitrary, { maxLength: 3 }),
  appendices: fc.array(anyText, { maxLength: 2 }),
  note: fc.option(richTextArbitrary),
});

/** Snapshots that hang together, with every kind of rich text in them. */
export const snapshotArbitrary: fc.Arbitrary<MeetingSnapshot> = fc
  .record({
    name: anyText,
    place: anyText,
    people: fc.array(anyText, { maxLength: 3 }),
    year: yearEntriesArbitrary,
    items: fc.array(itemSeed, { maxLength: 4 }),
  })
  .map(({ name, place, people, year, items }) => ({
    version: SNAPSHOT_VERSION,
    body: aBody({ name }),
    members: [],
    yearEntries: year,
    meeting: aMeeting({ place }),
    groups: [aGroup(10, 'a0')],
    attendance: people.map((person, index) => anAttendance(50 + index, `a${index}`, { name: person })),
    ...rowsOf(items),
    courseEvents: [],
    decisions: [],
    actions: [],
    corrections: [],
    issues: [],
  }));

/** Item n has the id n hundred, its parts the numbers after it. */
function rowsOf(
  seeds: readonly ItemSeed[],
): Pick<MeetingSnapshot, 'items' | 'sections' | 'appendices' | 'annotations'> {
  const orders = generateNKeysBetween(null, null, seeds.length);
  const numbered = seeds.map((seed, index) => ({ seed, number: (index + 1) * 100 }));
  return {
    items: numbered.map(({ seed, number }, index) =>
      anItem(number, orders[index]!, {
        title: seed.title,
        caseNumber: seed.caseNumber,
        groupId: seed.inGroup ? idOf(10) : null,
      }),
    ),
    sections: numbered.flatMap(({ seed, number }) =>
      seed.sections.map((content, index) => aSection(number + index + 1, number, `a${index}`, { content })),
    ),
    appendices: numbered.flatMap(({ seed, number }) =>
      seed.appendices.map((title, index) => anAppendix(number + index + 20, number, `a${index}`, { title })),
    ),
    annotations: numbered.flatMap(({ seed, number }) =>
      seed.note === null ? [] : [noteOn(number, seed.note)],
    ),
  };
}

function noteOn(itemNumber: number, content: RichText): MeetingSnapshot['annotations'][number] {
  const { id, createdAt, updatedAt, meetingId } = anItem(itemNumber + 40, 'a0');
  return {
    id,
    createdAt,
    updatedAt,
    meetingId,
    itemId: idOf(itemNumber),
    itemTitle: '',
    anchor: { kind: 'item' },
    deletedAt: null,
    kind: 'note',
    visibility: 'shared',
    author: 'Formanden',
    content,
  };
}
