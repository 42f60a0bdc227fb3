import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyParts, type AgendaParts } from '#shared/agenda/copyParts.ts';
import { copyItem } from '#shared/agenda/copyMeeting.ts';
import type { RichText } from '#shared/model/richText.ts';
import { bullets, doc, p, recommendation } from '#shared/richText/build.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { aGroup, anAppendix, anItem, aSection, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const MEETING = idOf(9000);
const LATER = '2032-01-01T08:00:00.000Z';

/** Ids that no row of the tests has, one after the other. */
function newRows(): () => { id: string; createdAt: string; updatedAt: string } {
  let count = 10_000;
  return () => ({ id: idOf(++count), createdAt: LATER, updatedAt: LATER });
}

const copyOf = (parts: AgendaParts): AgendaParts =>
  copyParts(parts, { meetingId: MEETING, newRow: newRows() });

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const idsIn = (value: unknown): string[] => JSON.stringify(value).match(UUID) ?? [];

/** The ids of rows and of nodes; not those that a text only refers to, which may belong to another meeting. */
const ownIdsIn = (parts: AgendaParts): ReadonlySet<string> =>
  new Set([...JSON.stringify(parts).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!));

/** With every id replaced by the place where it first stands, and the moments of making it left out. */
function shapeOf(parts: AgendaParts): string {
  const seen: string[] = [];
  return JSON.stringify(parts, (key, value: unknown) => {
    if (['meetingId', 'createdAt', 'updatedAt', 'postponedFromId'].includes(key)) return undefined;
    if (typeof value !== 'string' || !UUID.test(value)) return value;
    UUID.lastIndex = 0;
    if (!seen.includes(value)) seen.push(value);
    return `id ${seen.indexOf(value)}`;
  });
}

const partsArbitrary: fc.Arbitrary<AgendaParts> = snapshotArbitrary.map(
  ({ groups, items, sections, appendices }) => ({ groups, items, sections, appendices }),
);

describe('a copy of an agenda', () => {
  it('shares no id with the original, and is otherwise equal to it', () => {
    fc.assert(
      fc.property(partsArbitrary, (parts) => {
        const before = JSON.stringify(parts);
        const copy = copyOf(parts);
        const old = ownIdsIn(parts);
        expect(idsIn(copy).filter((id) => old.has(id))).toEqual([]);
        expect(shapeOf(copy)).toBe(shapeOf(parts));
        expect(JSON.stringify(parts)).toBe(before);
      }),
      { numRuns: runs(100) },
    );
  });

  it('belongs to the other meeting and is made now', () => {
    const copy = copyOf({
      groups: [aGroup(10, 'a0')],
      items: [anItem(100, 'a1')],
      sections: [],
      appendices: [],
    });
    for (const row of [...copy.groups, ...copy.items]) {
      expect(row).toMatchObject({ meetingId: MEETING, createdAt: LATER, updatedAt: LATER });
    }
  });

  it('leaves behind what is in the bin, and puts an item outside a group that stays behind', () => {
    const binned = { deletedAt: LATER };
    const copy = copyOf({
      groups: [aGroup(10, 'a0', binned)],
      items: [anItem(100, 'a1', { groupId: idOf(10) }), anItem(200, 'a2', binned)],
      sections: [aSection(101, 100, 'a0'), aSection(102, 100, 'a1', binned), aSection(201, 200, 'a0')],
      appendices: [anAppendix(120, 100, 'a0', binned), anAppendix(220, 200, 'a0')],
    });
    expect(copy.groups).toEqual([]);
    expect(copy.items.map(({ title, groupId }) => ({ title, groupId }))).toEqual([
      { title: 'Punkt med id 100', groupId: null },
    ]);
    expect(copy.sections).toHaveLength(1);
    expect(copy.appendices).toEqual([]);
  });
});

/** A text with a node that refers to something, of a kind that the model need not know. */
function referring(attributes: Record<string, unknown>): RichText {
  const text = doc(bullets([p('Jf. bilag')]));
  Object.assign(text.content[0]!, { content: [{ type: 'reference', attrs: attributes }] });
  return text;
}

const attributesIn = (text: RichText | undefined): unknown =>
  JSON.parse(JSON.stringify(text).match(/"reference","attrs":(\{[^}]*\})/)?.[1] ?? 'null');

/** Two items, the first with this text, the second with an appendix. */
const partsWith = (content: RichText): AgendaParts => ({
  groups: [],
  items: [anItem(100, 'a0'), anItem(200, 'a1')],
  sections: [aSection(101, 100, 'a0', { content })],
  appendices: [anAppendix(220, 200, 'a0')],
});

describe('what refers to something inside a text', () => {
  it('refers to the copy of an item or an appendix that comes along', () => {
    const toAppendix = copyOf(partsWith(referring({ kind: 'appendix', targetId: idOf(220) })));
    expect(attributesIn(toAppendix.sections[0]?.content)).toEqual({
      kind: 'appendix',
      targetId: toAppendix.appendices[0]?.id,
    });
    const toItem = copyOf(partsWith(referring({ kind: 'item', targetId: idOf(200) })));
    expect(attributesIn(toItem.sections[0]?.content)).toMatchObject({ targetId: toItem.items[1]?.id });
  });

  it('goes on referring to what stays behind', () => {
    const copy = copyOf(partsWith(referring({ targetId: idOf(777), src: 'abc' })));
    expect(attributesIn(copy.sections[0]?.content)).toEqual({ targetId: idOf(777), src: 'abc' });
  });

  it('refers to the new id of a node that was given one', () => {
    const content: RichText = {
      type: 'doc',
      content: [
        ...recommendation('At', [{ id: idOf(900), words: ['drøfter'] }]).content,
        ...referring({ pointId: idOf(900) }).content,
      ],
    };
    const [point, reference] = idsIn(copyOf(partsWith(content)).sections[0]?.content);
    expect(point).not.toBe(idOf(900));
    expect(reference).toBe(point);
  });

  it('is no word of the text: one that looks like an id stays', () => {
    const content: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: idOf(220) }] }],
    };
    expect(copyOf(partsWith(content)).sections[0]?.content).toEqual(content);
  });
});

describe('a copy of one item', () => {
  const parts: AgendaParts = {
    groups: [aGroup(10, 'a0')],
    items: [anItem(100, 'a1', { groupId: idOf(10), caseNumber: '2031-7', postponedFromId: idOf(5) })],
    sections: [aSection(101, 100, 'a0')],
    appendices: [anAppendix(120, 100, 'a0')],
  };
  const target = { meetingId: MEETING, newRow: newRows() };

  it('stands outside the groups with all that is in it', () => {
    const copy = copyItem(parts, target, false);
    expect(copy).toMatchObject({
      groups: [],
      items: [{ groupId: null, caseNumber: '2031-7', postponedFromId: null }],
      sections: [{ itemId: copy.items[0]?.id }],
      appendices: [{ itemId: copy.items[0]?.id }],
    });
  });

  it('says what it carries on where the item was put off', () => {
    expect(copyItem(parts, target, true).items[0]?.postponedFromId).toBe(idOf(100));
  });
});
