import { describe, expect, it } from 'vitest';
import { readAgenda, type WrittenAgenda } from '../../../renderer/database/agenda.ts';
import type { Place } from '../../../renderer/database/agendaPlaces.ts';
import { addAppendix } from '../../../renderer/database/appendices.ts';
import { addGroup, deleteGroup, restoreGroup } from '../../../renderer/database/groups.ts';
import {
  addItem,
  changeItem,
  deleteItem,
  discardItem,
  listItems,
  restoreItem,
} from '../../../renderer/database/items.ts';
import { moveItem } from './moves.ts';
import { listMeetings } from '../../../renderer/database/meetings.ts';
import { addSection, listSections, saveSectionContent } from '../../../renderer/database/sections.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { itemSchema, type Item } from '#shared/model/item.ts';
import { sectionSchema } from '#shared/model/section.ts';
import { emptySample } from './emptySample.ts';
import { paragraphs } from '../../builders/rows.ts';
import { database } from '../../../renderer/database/connection.ts';
import { dump, expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id: meetingId } = emptySample.meeting;
const atTop: Place = { groupId: null, after: null, before: null };

async function agenda(): Promise<WrittenAgenda> {
  return (await readAgenda(meetingId))!;
}

async function itemOf(id: string): Promise<Item> {
  return (await database.items.get(id))!;
}

const lines = (items: readonly OutlineItem[]): string[] =>
  items.map(({ number, item }) => `${number} ${item.title}`);

/** Adds items one after the other at the end, outside the groups. */
async function addLast(...titles: string[]): Promise<Item[]> {
  const items = [];
  for (const title of titles) {
    const last = (await agenda()).outline.at(-1);
    const after = last?.kind === 'group' ? last.group.order : last?.item.order;
    items.push(await itemOf(await addItem(meetingId, title, { ...atTop, after: after ?? null })));
  }
  return items;
}

describe('a new item', () => {
  it('comes with the sections of its body, ready to be written in', async () => {
    await storeSnapshot(emptySample);
    const [item] = await addLast('Takster');
    expect(itemSchema.parse(item)).toMatchObject({
      title: 'Takster',
      groupId: null,
      access: 'open',
      kind: null,
    });
    const sections = await listSections(item!.id);
    expect(sections.map((section) => sectionSchema.parse(section).heading)).toEqual(
      emptySample.body.sectionTemplates.map(({ heading }) => heading),
    );
  });

  it('goes between two others', async () => {
    await storeSnapshot(emptySample);
    const [first, last] = await addLast('Først', 'Sidst');
    await addItem(meetingId, 'Midt', { groupId: null, after: first!.order, before: last!.order });
    expect(lines((await agenda()).items)).toEqual(['1 Først', '2 Midt', '3 Sidst']);
  });

  it('is not made in a meeting that is not there, not even in part', async () => {
    const before = await dump();
    await expect(addItem(meetingId, 'Ingen steder', atTop)).rejects.toThrow(meetingId);
    expect(await dump()).toEqual(before);
  });

  it('gets a place of its own though the outline it was put into was old', async () => {
    await storeSnapshot(emptySample);
    const [first] = await addLast('Først', 'Sidst');
    const place = { ...atTop, after: first!.order };
    for (const title of ['Én', 'To', 'Tre']) await addItem(meetingId, title, place);
    const { items } = await agenda();
    expect(new Set(items.map(({ item }) => item.order)).size).toBe(5);
  });
});

describe('items', () => {
  it('are changed in the fields named, whatever else happened since they were read', async () => {
    await storeSnapshot(emptySample);
    const [read] = await addLast('Takster');
    await changeItem(read!, { caseNumber: '2031-000417' });
    const now = later();
    await changeItem(read!, { title: 'Nye takster', kind: 'decision' });
    expect(await itemOf(read!.id)).toEqual({
      ...read,
      caseNumber: '2031-000417',
      title: 'Nye takster',
      kind: 'decision',
      updatedAt: now,
    });
  });

  it('are moved, also into a group and out again', async () => {
    await storeSnapshot(emptySample);
    const [a, b] = await addLast('A', 'B');
    const groupId = await addGroup(meetingId, 'Gruppe', { after: b!.order, before: null });
    await moveItem(a!, { groupId, after: null, before: null });
    expect(lines((await agenda()).items)).toEqual(['1 B', '2 A']);
    expect((await itemOf(a!.id)).groupId).toBe(groupId);
    await moveItem(await itemOf(a!.id), { ...atTop, before: b!.order });
    expect(lines((await agenda()).items)).toEqual(['1 A', '2 B']);
  });

  it('are moved back to where they were', async () => {
    await storeSnapshot(emptySample);
    const [a, b, c] = await addLast('A', 'B', 'C');
    await expectUndone(
      () => moveItem(a!, { ...atTop, after: c!.order }),
      async () => moveItem(await itemOf(a!.id), { ...atTop, before: b!.order }),
    );
  });

  it('go into the bin with everything in them and come back to their place', async () => {
    await storeSnapshot(emptySample);
    const [, b] = await addLast('A', 'B', 'C');
    await addAppendix(b!, 'Tabel');
    await expectUndone(
      () => deleteItem(b!),
      () => restoreItem(b!),
    );
    await deleteItem(b!);
    const { items, sections, appendices } = await agenda();
    expect(lines(items)).toEqual(['1 A', '2 C']);
    expect(sections.filter(({ itemId }) => itemId === b!.id)).toEqual([]);
    expect(appendices).toEqual([]);
    expect((await listMeetings())[0]).toMatchObject({ itemCount: 2, appendixCount: 0 });
  });

  it('come back beside what has taken their place', async () => {
    await storeSnapshot(emptySample);
    const [a, b, c] = await addLast('A', 'B', 'C');
    await deleteItem(b!);
    await addItem(meetingId, 'Ny', { groupId: null, after: a!.order, before: c!.order });
    await restoreItem(b!);
    const [, ny, back, last] = (await agenda()).items.map(({ item }) => item);
    expect([ny?.title, back?.title, last?.title]).toEqual(['Ny', 'B', 'C']);
    await addItem(meetingId, 'Imellem', { groupId: null, after: ny!.order, before: back!.order });
    expect(lines((await agenda()).items)).toEqual(['1 A', '2 Ny', '3 Imellem', '4 B', '5 C']);
  });

  it('come back in the place of their group when that is in the bin', async () => {
    await storeSnapshot(emptySample);
    const [a, c] = await addLast('A', 'C');
    const groupId = await addGroup(meetingId, 'Gruppe', { after: a!.order, before: c!.order });
    const inside = await itemOf(await addItem(meetingId, 'B', { groupId, after: null, before: null }));
    const group = (await database.groups.get(groupId))!;
    await deleteItem(inside);
    later();
    await deleteGroup(group);
    await restoreItem(inside);
    expect(lines((await agenda()).items)).toEqual(['1 A', '2 B', '3 C']);
    expect((await itemOf(inside.id)).groupId).toBeNull();
    await restoreGroup(group);
    expect((await agenda()).outline.map((entry) => entry.kind)).toEqual(['item', 'item', 'group', 'item']);
  });

  it('stay as they are when they are brought back without having been in the bin', async () => {
    await storeSnapshot(emptySample);
    const [a] = await addLast('A', 'B');
    const before = await dump();
    await restoreItem(a!);
    expect(await dump()).toEqual(before);
  });
});

describe('an item that is taken back', () => {
  it('leaves nothing behind when nothing was written in it', async () => {
    await storeSnapshot(emptySample);
    await addLast('A');
    const before = await dump();
    const [item] = await addLast('');
    later();
    await discardItem(item!);
    expect(await dump()).toEqual(before);
  });

  it.each([
    { what: 'a word in a section', write: writeInASection },
    { what: 'a title', write: (item: Item) => changeItem(item, { title: 'Takster' }) },
    { what: 'a case number', write: (item: Item) => changeItem(item, { caseNumber: '2031-000417' }) },
    { what: 'an appendix', write: (item: Item) => addAppendix(item, 'Tabel') },
    { what: 'a section of its own', write: (item: Item) => addSection(item, 'other', 'Økonomi', '') },
  ])('stays when it has $what', async ({ write }) => {
    await storeSnapshot(emptySample);
    const [item] = await addLast('');
    later();
    await write(item!);
    const before = await dump();
    await discardItem(item!);
    expect(await dump()).toEqual(before);
    expect(await listItems(meetingId)).toHaveLength(1);
  });
});

async function writeInASection(item: Item): Promise<void> {
  const [section] = await listSections(item.id);
  await saveSectionContent(section!, paragraphs('Kort sagt.'));
}
