import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaChanges, ItemChange } from '#shared/changes/changes.ts';
import { countChanges, findChanges } from '#shared/changes/findChanges.ts';
import { freeze, readFrozen } from '#shared/issues/frozen.ts';
import { sendOut } from '#shared/issues/sendOut.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bold, doc, p, referTo } from '#shared/richText/build.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aGroup, anAppendix, anAttendance, anItem, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const body = { numbering: 'grouped', appendixNumbering: 'perMeeting' } as const;
const written = (words: string) => [{ heading: 'Resumé', content: doc(p(words)) }];
const earlier: MeetingSnapshot = sendOut(
  {
    ...aSnapshot(
      [
        { title: 'Nye stier', sections: written('Stierne er slidte.'), appendices: ['Kort'] },
        { title: 'Nye broer', sections: written('Broerne er gamle.'), appendices: ['Priser'] },
        { title: 'Lys' },
        { title: 'Eventuelt' },
      ],
      body,
    ),
    groups: [aGroup(90, 'a9', { title: 'Sager' })],
    attendance: [anAttendance(50, 'a0', { name: 'Ane Holm' })],
  },
  'agenda',
  1,
).sent;

type Rows = 'items' | 'sections' | 'appendices';

/** The later agenda: one row of the earlier one changed. */
function withRow<Table extends Rows>(
  table: Table,
  index: number,
  fields: Partial<MeetingSnapshot[Table][number]>,
): MeetingSnapshot {
  return {
    ...earlier,
    [table]: earlier[table].map((row, place) => (place === index ? { ...row, ...fields } : row)),
  };
}

const changesTo = (later: MeetingSnapshot): AgendaChanges => findChanges(earlier, later, 1);
const changesOfItem = (later: MeetingSnapshot): readonly ItemChange[] =>
  changesTo(later).items.flatMap(({ changes }) => changes);

const reading = (target: string): MeetingSnapshot =>
  withRow('sections', 0, { content: doc(p('Se ', referTo('item', target))) });

describe('what was changed in an item', () => {
  test.each<[string, MeetingSnapshot, readonly Partial<ItemChange>[]]>([
    ['its title', withRow('items', 0, { title: 'Nye brede stier' }), [{ kind: 'renamed' }]],
    [
      'its presenter',
      withRow('items', 0, { presenter: 'Ane Holm' }),
      [{ kind: 'fact', fact: 'presenter', before: '', after: 'Ane Holm' }],
    ],
    ['that it was closed', withRow('items', 0, { access: 'closed' }), [{ kind: 'closed' }]],
    ['that it was withdrawn', withRow('items', 0, { withdrawn: true }), [{ kind: 'withdrawn' }]],
    [
      'that it was moved into a group, and nothing of its number, which was sent out',
      withRow('items', 0, { groupId: idOf(90) }),
      [{ kind: 'moved', from: '', to: 'Sager' }],
    ],
    [
      'its text',
      withRow('sections', 0, { content: doc(p('Stierne er meget slidte.')) }),
      [
        {
          kind: 'sectionText',
          heading: 'Resumé',
          words: [
            { kind: 'same', text: 'Stierne er ' },
            { kind: 'added', text: 'meget ' },
            { kind: 'same', text: 'slidte.' },
          ],
        },
      ],
    ],
    [
      'how its text looks',
      withRow('sections', 0, { content: doc(p(bold('Stierne er slidte.'))) }),
      [{ kind: 'sectionLook' }],
    ],
    [
      'the heading of a section',
      withRow('sections', 0, { heading: 'Kort fortalt' }),
      [{ kind: 'sectionRenamed', before: 'Resumé' }],
    ],
    [
      'that a section lost its text',
      withRow('sections', 0, { content: doc(p()) }),
      [{ kind: 'sectionRemoved', heading: 'Resumé' }],
    ],
    [
      'the title of an appendix',
      withRow('appendices', 0, { title: 'Nyt kort' }),
      [{ kind: 'appendixRenamed', number: 1 }],
    ],
    [
      'the file of an appendix',
      withRow('appendices', 0, { source: { kind: 'link', url: 'https://stier.example/kort' } }),
      [{ kind: 'appendixFile', number: 1, title: 'Kort' }],
    ],
  ])('is %s', (_what, later, changes) => {
    expect(changesOfItem(later)).toEqual(changes.map((change) => expect.objectContaining(change)));
  });

  test('is nothing where only the editor wrote it anew', () => {
    const content = doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Stierne er ' },
        { type: 'text', text: 'slidte.' },
      ],
    });
    expect(changesOfItem(withRow('sections', 0, { content: { ...content } }))).toEqual([]);
  });

  test('is what a reference in it reads as', () => {
    const [then, now] = [reading(idOf(2000)), reading(idOf(3000))];
    expect(findChanges(then, now, 1).items[0]?.changes).toMatchObject([
      { kind: 'sectionText', words: [{ text: 'Se punkt\u00a0' }, { text: '2' }, { text: '3' }] },
    ]);
  });

  test('counts an appendix that came later after those sent out', () => {
    const later = {
      ...earlier,
      appendices: [anAppendix(77, 1000, 'A', { title: 'Brev' }), ...earlier.appendices],
    };
    expect(changesOfItem(later)).toEqual([{ kind: 'appendixAdded', title: 'Brev', number: 3 }]);
  });
});

test('an item that came, one that went and one that was moved are told apart', () => {
  const [first, second, third, last] = earlier.items;
  const later = {
    ...earlier,
    items: [
      { ...last!, order: 'A' },
      first!,
      third!,
      anItem(7000, 'b', { title: 'Hastesag', origin: 'supplementary' }),
    ],
    sections: earlier.sections.filter(({ itemId }) => itemId !== second!.id),
    appendices: earlier.appendices.filter(({ itemId }) => itemId !== second!.id),
  };
  expect(
    changesTo(later).items.map(({ number, title, changes }) => [number, title, changes[0]?.kind]),
  ).toEqual([
    ['4', 'Eventuelt', 'moved'],
    ['6', 'Hastesag', 'added'],
    ['2', 'Nye broer', 'removed'],
  ]);
});

test('what was changed of the meeting itself is told with both values', () => {
  const later = {
    ...earlier,
    meeting: { ...earlier.meeting, date: '2031-03-15', startTime: '09:00', place: 'Salen' },
    attendance: [anAttendance(51, 'a1', { name: 'Bo Lind' })],
    groups: [aGroup(91, 'a9', { title: 'Orientering' })],
  };
  expect(changesTo(later).meeting).toEqual([
    {
      kind: 'day',
      before: 'fredag den\u00a014.\u00a0marts\u00a02031',
      after: 'lørdag den\u00a015.\u00a0marts\u00a02031',
    },
    { kind: 'time', before: 'kl.\u00a010.00–12.00', after: 'kl.\u00a09.00–12.00' },
    { kind: 'place', before: 'Bådhuset', after: 'Salen' },
    { kind: 'participantAdded', name: 'Bo Lind' },
    { kind: 'participantRemoved', name: 'Ane Holm' },
    { kind: 'groupAdded', title: 'Orientering' },
    { kind: 'groupRemoved', title: 'Sager' },
  ]);
});

test('nothing was changed in what was just sent out', () => {
  fc.assert(
    fc.property(snapshotArbitrary, (snapshot) => {
      const { sent } = sendOut(snapshot, 'agenda', 1);
      const frozen = readFrozen({ frozenSnapshot: freeze(sent) });
      expect(countChanges(findChanges(frozen, sent, 1))).toBe(0);
    }),
    { numRuns: runs(30) },
  );
});
