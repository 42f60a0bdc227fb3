import { describe, expect, it } from 'vitest';
import type { RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bothTogether } from '#shared/merge/bothTogether.ts';
import { commonVersion, type VersionedMeeting } from '#shared/merge/commonVersion.ts';
import { mergeMeetings, resolveMerge } from '#shared/merge/mergeMeetings.ts';
import { doc, p, recommendation } from '#shared/richText/build.ts';
import { originalMeeting } from '../../arbitraries/editedMeeting.ts';
import { aDecision, anItem, aSection, idOf } from '../../builders/rows.ts';

const base = originalMeeting;

function withRow<Table extends 'items' | 'sections' | 'attendance' | 'decisions' | 'groups'>(
  table: Table,
  number: number,
  fields: Partial<MeetingSnapshot[Table][number]>,
): MeetingSnapshot {
  const rows = base[table].map((row) => (row.id === idOf(number) ? { ...row, ...fields } : row));
  return { ...base, [table]: rows };
}

function without(table: 'sections' | 'groups', number: number): MeetingSnapshot {
  return { ...base, [table]: base[table].filter(({ id }) => id !== idOf(number)) };
}

function withoutItem(number: number): MeetingSnapshot {
  const isElsewhere = ({ itemId }: { itemId: string }): boolean => itemId !== idOf(number);
  return {
    ...base,
    items: base.items.filter(({ id }) => id !== idOf(number)),
    sections: base.sections.filter(isElsewhere),
    appendices: base.appendices.filter(isElsewhere),
  };
}

function merged(ours: MeetingSnapshot, theirs: MeetingSnapshot): MeetingSnapshot {
  const merge = mergeMeetings(base, ours, theirs);
  expect(merge.conflicts).toEqual([]);
  return resolveMerge(merge, new Map());
}

describe('merging', () => {
  it('takes a heading from one side and the text below it from the other', () => {
    const result = merged(
      withRow('sections', 101, { heading: 'Ny overskrift' }),
      withRow('sections', 101, { content: doc(p('Ny tekst')) }),
    );
    expect(result.sections.find(({ id }) => id === idOf(101))).toMatchObject({
      heading: 'Ny overskrift',
      content: doc(p('Ny tekst')),
    });
  });

  it('asks where both wrote in the same text, and can keep both', () => {
    const merge = mergeMeetings(
      base,
      withRow('sections', 101, { content: doc(p('Vores')) }),
      withRow('sections', 101, { content: doc(p('Deres')), updatedAt: '2031-02-02T08:00:00.000Z' }),
    );
    expect(merge.conflicts).toMatchObject([{ place: 'sections', rowId: idOf(101), canKeepBoth: true }]);
    const textAfter = (choice: 'ours' | 'theirs' | 'both') =>
      resolveMerge(merge, new Map([[merge.conflicts[0]!.id, choice]])).sections.find(
        ({ id }) => id === idOf(101),
      )?.content;
    expect(textAfter('ours')).toEqual(doc(p('Vores')));
    expect(textAfter('theirs')).toEqual(doc(p('Deres')));
    expect(textAfter('both')).toEqual(doc(p('Vores'), p('Deres')));
  });

  it('keeps an item whole that one side deleted and the other wrote in', () => {
    const result = merged(withoutItem(200), withRow('sections', 201, { content: doc(p('Skrevet videre')) }));
    expect(result.items).toEqual(base.items);
    expect(result.sections.filter(({ itemId }) => itemId === idOf(200))).toHaveLength(2);
  });

  it('lets an item go that nobody else touched', () => {
    expect(merged(base, withoutItem(200)).items.map(({ id }) => id)).not.toContain(idOf(200));
  });

  it('keeps a section that one side deleted and the other changed, and a group that got an item meanwhile', () => {
    const section = merged(without('sections', 101), withRow('sections', 101, { heading: 'Ny' }));
    expect(section.sections.find(({ id }) => id === idOf(101))?.heading).toBe('Ny');
    const group = merged(without('groups', 20), withRow('items', 100, { groupId: idOf(20) }));
    expect(group.groups.map(({ id }) => id)).toContain(idOf(20));
  });

  it('makes one decision of two that were made apart, and asks which', () => {
    const ours = { ...base, decisions: [...base.decisions, aDecision(901, 200, { content: doc(p('Ja')) })] };
    const theirs = {
      ...base,
      decisions: [...base.decisions, aDecision(902, 200, { content: doc(p('Nej')) })],
    };
    const merge = mergeMeetings(base, ours, theirs);
    expect(merge.conflicts).toMatchObject([{ place: 'decisions', canKeepBoth: true }]);
    expect(merge.tables.decisions.filter(({ itemId }) => itemId === idOf(200))).toHaveLength(1);
  });

  it('gives two items that were put in the same place keys of their own', () => {
    const ours = { ...base, items: [...base.items, anItem(901, 'a9')] };
    const theirs = { ...base, items: [...base.items, anItem(902, 'a9')] };
    const orders = merged(ours, theirs).items.map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('leaves body, members and year plan as they are here', () => {
    const theirs = { ...base, body: { ...base.body, name: 'Et andet navn' } };
    expect(merged(base, theirs).body).toEqual(base.body);
  });
});

/** A recommendation with one point, whose id is always the same. */
function point(text: string): RichText {
  const { content: blocks } = recommendation('Det indstilles, at', [{ id: 'punkt', words: [text] }]);
  return doc(p('Fælles'), ...blocks);
}

describe('keeping both texts', () => {
  it('writes a paragraph that both have once, and no point twice under one id', () => {
    const [ours, theirs] = [point('Ja'), point('Nej')].map((content, index) =>
      aSection(101, 100, 'a1', { content, updatedAt: `2031-02-0${index + 1}T08:00:00.000Z` }),
    );
    const { content } = bothTogether({
      id: 'x',
      place: 'sections',
      rowId: idOf(101),
      fields: ['content'],
      ours: ours!,
      theirs: theirs!,
      canKeepBoth: true,
    });
    const text = JSON.stringify(content);
    expect(text.match(/Fælles/g)).toHaveLength(1);
    const ids = [...text.matchAll(/"attrs":\{"id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function called(place: string): MeetingSnapshot {
  return { ...base, meeting: { ...base.meeting, place } };
}

function aVersion(version: string, ancestors: string[], held: string | null): VersionedMeeting {
  const lineage = { ancestors, base: held === null ? null : { version: held, snapshot: called(held) } };
  return { version, snapshot: called(version), lineage };
}

function placeOf(ours: VersionedMeeting, theirs: VersionedMeeting): string | undefined {
  return commonVersion(ours, theirs)?.meeting.place;
}

describe('the version that two packages have in common', () => {
  const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(64));
  it('is the newest that went into both and that one of them holds', () => {
    expect(placeOf(aVersion(second!, [first!], null), aVersion(third!, [first!], first!))).toBe(first);
    expect(placeOf(aVersion(second!, [], null), aVersion(third!, [second!, first!], first!))).toBe(second);
    expect(placeOf(aVersion(third!, [second!, first!], first!), aVersion(second!, [first!], null))).toBe(
      second,
    );
  });

  it('is none where they share no version, or neither holds it', () => {
    expect(placeOf(aVersion(second!, [], null), aVersion(third!, [first!], first!))).toBeUndefined();
    expect(placeOf(aVersion(second!, [first!], null), aVersion(third!, [first!], null))).toBeUndefined();
  });
});
