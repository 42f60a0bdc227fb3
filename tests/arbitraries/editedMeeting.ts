import * as fc from 'fast-check';
import type { RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p } from '#shared/richText/build.ts';
import {
  aBody,
  aDecision,
  aGroup,
  aMeeting,
  anAction,
  anAppendix,
  anAttendance,
  anItem,
  aSection,
  idOf,
} from '../builders/rows.ts';
import { aSnapshot } from '../builders/meeting.ts';

const ITEMS = [100, 200, 300, 400];
const SECTIONS = ITEMS.flatMap((item) => [item + 1, item + 2]);

/** A meeting with something in every table, as it was when two copies of it were made. */
export const originalMeeting: MeetingSnapshot = {
  ...aSnapshot([]),
  body: aBody(),
  meeting: aMeeting(),
  groups: [aGroup(10, 'a0V'), aGroup(20, 'a5')],
  items: ITEMS.map((item, index) =>
    anItem(item, `a${index + 1}`, { groupId: index === 2 ? idOf(10) : null, title: `titel${item}` }),
  ),
  sections: SECTIONS.map((section) =>
    aSection(section, section - (section % 100), `a${section % 100}`, { content: words(`tekst${section}`) }),
  ),
  appendices: ITEMS.slice(0, 2).map((item) => anAppendix(item + 20, item, 'a1')),
  attendance: [50, 51, 52].map((person) => anAttendance(person, `a${person - 50}`)),
  decisions: [aDecision(140, 100, { content: words('beslutning') })],
  actions: [anAction(150, 100, { what: 'opgave' })],
};

function words(text: string): RichText {
  return doc(p(text));
}

/** One thing that somebody does to a copy. `word` is theirs alone, and `number` names what they add. */
type Edit = (meeting: MeetingSnapshot, word: string, number: number) => MeetingSnapshot;
type TableWithIds = 'groups' | 'items' | 'sections' | 'appendices' | 'attendance' | 'decisions' | 'actions';

const pick = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const order = fc.tuple(fc.nat({ max: 9 }), pick(['', '1', 'V', 'k'])).map(([a, b]) => `a${a}${b}`);

function changed<Table extends TableWithIds>(
  meeting: MeetingSnapshot,
  table: Table,
  id: string,
  fields: Partial<MeetingSnapshot[Table][number]>,
): MeetingSnapshot {
  const rows = meeting[table].map((row) => (row.id === id ? { ...row, ...fields } : row));
  return { ...meeting, [table]: rows };
}

function withItem(
  meeting: MeetingSnapshot,
  item: number,
  add: () => Partial<MeetingSnapshot>,
): MeetingSnapshot {
  return meeting.items.some(({ id }) => id === idOf(item)) ? { ...meeting, ...add() } : meeting;
}

function withoutItem(meeting: MeetingSnapshot, item: number): MeetingSnapshot {
  const isElsewhere = ({ itemId }: { itemId: string }): boolean => itemId !== idOf(item);
  return {
    ...meeting,
    items: meeting.items.filter(({ id }) => id !== idOf(item)),
    sections: meeting.sections.filter(isElsewhere),
    appendices: meeting.appendices.filter(isElsewhere),
    decisions: meeting.decisions.filter(isElsewhere),
    actions: meeting.actions.filter(isElsewhere),
  };
}

const item = pick(ITEMS);
const section = pick(SECTIONS);

const change: fc.Arbitrary<Edit> = fc.oneof(
  section.map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'sections', idOf(id), { content: words(word) }),
  ),
  section.map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'sections', idOf(id), { heading: word }),
  ),
  item.map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'items', idOf(id), { title: word }),
  ),
  item.map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'items', idOf(id), { presenter: word }),
  ),
  pick([10, 20]).map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'groups', idOf(id), { title: word }),
  ),
  pick([50, 51, 52]).map(
    (id): Edit =>
      (m, word) =>
        changed(m, 'attendance', idOf(id), { organisation: word }),
  ),
  fc.constant<Edit>((m, word) => changed(m, 'actions', idOf(150), { note: word })),
  fc.constant<Edit>((m, word) => changed(m, 'decisions', idOf(140), { content: words(word) })),
  fc.constant<Edit>((m, word) => ({ ...m, meeting: { ...m.meeting, place: word } })),
  fc.tuple(item, order, pick([null, idOf(10), idOf(20)])).map(
    ([id, to, groupId]): Edit =>
      (m) =>
        changed(m, 'items', idOf(id), { order: to, groupId }),
  ),
  pick([50, 51]).map(
    (id): Edit =>
      (m) =>
        changed(m, 'attendance', idOf(id), { status: 'present' }),
  ),
);

const addition: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(item, order).map(
    ([id, at]): Edit =>
      (m, word, number) =>
        withItem(m, id, () => ({
          sections: [...m.sections, aSection(number, id, at, { content: words(word) })],
        })),
  ),
  order.map((at): Edit => (m, word, number) => ({
    ...m,
    items: [...m.items, anItem(number, at, { title: word })],
  })),
  item.map(
    (id): Edit =>
      (m, word, number) =>
        withItem(m, id, () => ({
          decisions: m.decisions.some(({ itemId }) => itemId === idOf(id))
            ? m.decisions
            : [...m.decisions, aDecision(number, id, { content: words(word) })],
          actions: [...m.actions, anAction(number + 1, id, { what: word })],
        })),
  ),
  order.map((at): Edit => (m, word, number) => ({
    ...m,
    attendance: [...m.attendance, anAttendance(number, at, { name: word })],
  })),
);

const deletion: fc.Arbitrary<Edit> = fc.oneof(
  item.map(
    (id): Edit =>
      (m) =>
        withoutItem(m, id),
  ),
  section.map((id): Edit => (m) => ({ ...m, sections: m.sections.filter((row) => row.id !== idOf(id)) })),
  pick([10, 20]).map((id): Edit => (m) => ({ ...m, groups: m.groups.filter((row) => row.id !== idOf(id)) })),
  fc.constant<Edit>((m) => ({ ...m, actions: m.actions.filter((row) => row.id !== idOf(150)) })),
);

/** The meeting as somebody left it; every word that they wrote begins with their name. `firstNumber` names what they add. */
export function editedBy(
  name: string,
  firstNumber: number,
  what: 'everything' | 'no additions' = 'everything',
) {
  const edit =
    what === 'everything' ? fc.oneof(change, change, addition, deletion) : fc.oneof(change, deletion);
  return fc
    .array(edit, { maxLength: 6 })
    .map((edits) =>
      edits.reduce(
        (meeting, apply, index) => apply(meeting, `${name}${index}`, firstNumber + index * 10),
        originalMeeting,
      ),
    );
}
