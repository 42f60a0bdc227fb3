import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { changeBody } from '../../../renderer/database/bodies.ts';
import { database } from '../../../renderer/database/connection.ts';
import { decide } from '../../../renderer/database/decisions.ts';
import { addMeeting, deleteMeeting } from '../../../renderer/database/meetings.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { fetchItems } from '../../../renderer/database/itemCopies.ts';
import { readMeetingStarts } from '../../../renderer/database/meetingStarts.ts';
import type { NewAgenda } from '../../../renderer/database/newAgendas.ts';
import { listAttendance } from '../../../renderer/database/attendance.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { addYearEntries } from '../../../renderer/database/yearPlan.ts';
import { findPostponed } from '#shared/agenda/postponed.ts';
import { appendicesOf, sectionsOf } from '#shared/agenda/partsOfItem.ts';
import { itemSchema } from '#shared/model/item.ts';
import { sectionSchema } from '#shared/model/section.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { aPlannedMeeting, fieldsOfEntry } from '../../builders/rows.ts';
import { dump, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const facts = { date: '2031-04-16', startTime: '09:30', endTime: '11:00', place: 'Bådhuset' };
const standardItems = { kind: 'standardItems' } as const;
const copyOf = (meetingId: string, texts: boolean): NewAgenda => ({
  start: { kind: 'copy', meetingId, texts },
  carriedItemIds: [],
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

async function agendaOf(meetingId: string) {
  const agenda = await readAgenda(meetingId);
  if (!agenda) throw new Error('no agenda');
  return agenda;
}

const titlesOf = async (meetingId: string): Promise<string[]> =>
  (await agendaOf(meetingId)).items.map(({ number, item }) => plain(`${number} ${item.title}`));

const textOf = async (meetingId: string, place: number): Promise<string> => {
  const { items, sections } = await agendaOf(meetingId);
  return plain(JSON.stringify(sectionsOf(items[place]!.item.id, sections).map(({ content }) => content)));
};

/** The ids of rows that no copy may share. */
async function idsOf(meetingId: string): Promise<string[]> {
  const { groups, items, sections, appendices } = database;
  const tables = [groups, items, sections, appendices];
  const rows = await Promise.all(tables.map((table) => table.where({ meetingId }).toArray()));
  return rows.flat().map(({ id }) => id);
}

describe('the fields of standard items', () => {
  it('are filled with the last meeting and the next one planned', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const planned = aPlannedMeeting(1, { date: '2031-06-20', startTime: '10:00', endTime: '12:00' });
    await addYearEntries(sampleBody.id, [fieldsOfEntry(planned)]);
    const id = await addMeeting(sampleBody.id, facts);
    expect(await titlesOf(id)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Godkendelse af referat fra mødet den 14. marts 2031',
      '3 Eventuelt',
      '4 Næste møde',
    ]);
    expect(await textOf(id, 1)).toContain('styregruppen godkender referatet fra mødet den 14. marts 2031');
    expect(await textOf(id, 3)).toContain(
      'Næste møde er fredag den 20. juni 2031, kl. 10.00–12.00, Bådhuset.',
    );
    expect((await agendaOf(id)).lacks.size).toBe(0);
  });

  it('say so and are missed while no meeting is known', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const id = await addMeeting(sampleBody.id, { ...facts, date: '2031-01-15' });
    await database.meetings.delete(sampleMeeting.meeting.id);
    const alone = await addMeeting(sampleBody.id, { ...facts, date: '2031-01-08' });
    expect((await titlesOf(alone))[1]).toBe('2 Godkendelse af referat fra seneste møde');
    expect(await textOf(id, 3)).toContain('Næste møde er fredag den 14. marts 2031');
    const { items, lacks } = await agendaOf(alone);
    expect(items.map(({ item }) => lacks.get(item.id))).toEqual([undefined, ['date'], undefined, undefined]);
  });
});

/** The ids of the items that a body's new meeting is offered to go on with. */
async function offered(day = facts.date): Promise<string[]> {
  const { plan, ...earlier } = await readMeetingStarts(fullMeeting.body.id);
  return findPostponed({ ...earlier, meetings: plan.meetings }, day).map(({ item }) => item.id);
}

async function putOff(itemId: string): Promise<void> {
  const { meetingId } = (await database.items.get(itemId))!;
  await decide({ meetingId, itemId }, 'postponed');
}

describe('items that are carried over', () => {
  const [, , placesAndRates, onCall] = sampleMeeting.items;
  const carriedItemIds = [onCall!.id, placesAndRates!.id];

  it('stand before the items that end every meeting, in the order given, and leave the original as it is', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const before = await idsOf(sampleMeeting.meeting.id);
    const original = JSON.stringify(await agendaOf(sampleMeeting.meeting.id));
    const id = await addMeeting(sampleBody.id, facts, { start: standardItems, carriedItemIds });
    expect(await titlesOf(id)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Godkendelse af referat fra mødet den 14. marts 2031',
      `3 ${plain(onCall!.title)}`,
      `4 ${plain(placesAndRates!.title)}`,
      '5 Eventuelt',
      '6 Næste møde',
    ]);
    expect(JSON.stringify(await agendaOf(sampleMeeting.meeting.id))).toBe(original);
    const after = await idsOf(id);
    expect(after.filter((copy) => before.includes(copy))).toEqual([]);
  });

  it('keep their texts, case number and appendices', async () => {
    await storeSnapshot(sampleMeeting);
    const id = await addMeeting(sampleBody.id, facts, { start: standardItems, carriedItemIds });
    const { items, sections, appendices } = await agendaOf(id);
    const copy = items.find(({ item }) => item.title === placesAndRates!.title)!.item;
    expect(itemSchema.parse(copy).caseNumber).toBe(placesAndRates!.caseNumber);
    const original = sectionsOf(placesAndRates!.id, sampleMeeting.sections);
    expect(sectionsOf(copy.id, sections).map(({ heading }) => heading)).toEqual(
      original.map(({ heading }) => heading),
    );
    expect(appendicesOf(copy.id, appendices).map(({ title }) => title)).toEqual(
      appendicesOf(placesAndRates!.id, sampleMeeting.appendices).map(({ title }) => title),
    );
  });

  it('say what they carry on where they were put off, and are then offered no more', async () => {
    await storeSnapshot({ ...fullMeeting, meeting: { ...fullMeeting.meeting, date: '2031-03-01' } });
    const [decision] = await database.decisions.toArray();
    await database.decisions.put({ ...decision!, kind: 'postponed', postponedToMeetingId: null });
    expect(await offered()).toEqual([decision!.itemId]);
    const agenda = { start: standardItems, carriedItemIds: await offered() };
    const id = await addMeeting(fullMeeting.body.id, facts, agenda);
    const carried = (await agendaOf(id)).items.filter(({ item }) => item.postponedFromId !== null);
    expect(carried.map(({ item }) => item.postponedFromId)).toEqual([decision!.itemId]);
    expect(await offered()).toEqual([]);
  });

  it('are offered once, when they are put off twice, the middle one deleted, and its copy undone', async () => {
    await storeSnapshot({ ...fullMeeting, meeting: { ...fullMeeting.meeting, date: '2030-11-20' } });
    const [decision] = await database.decisions.toArray();
    await putOff(decision!.itemId);
    const second = await addMeeting(fullMeeting.body.id, { ...facts, date: '2030-12-18' });
    const [copy] = await fetchItems(second, [decision!.itemId]);
    await putOff(copy!);
    expect(await offered()).toEqual([copy]);
    const third = await addMeeting(fullMeeting.body.id, facts);
    await fetchItems(third, [copy!]);
    expect(await offered('2031-12-17')).toEqual([]);

    await deleteMeeting(second);
    expect(await offered('2031-12-17')).toEqual([]);
    await turn(third, 'undo');
    expect(await offered('2031-12-17')).toEqual([decision!.itemId]);
    await turn(third, 'redo');
    expect(await offered('2031-12-17')).toEqual([]);
  });
});

describe('a meeting that begins as a copy', () => {
  it('has the groups, items, texts and appendices of the other, and nothing that happened there', async () => {
    await storeSnapshot(fullMeeting);
    const other = await agendaOf(fullMeeting.meeting.id);
    const id = await addMeeting(fullMeeting.body.id, facts, copyOf(fullMeeting.meeting.id, true));
    const copy = await agendaOf(id);
    const approval = plain(other.items[1]!.item.title);
    expect(await titlesOf(id)).toEqual(
      (await titlesOf(fullMeeting.meeting.id)).map((title) =>
        title.replace(approval, 'Godkendelse af referat fra mødet den 14. marts 2031'),
      ),
    );
    expect(copy.outline.map(({ kind }) => kind)).toEqual(other.outline.map(({ kind }) => kind));
    expect(copy.sections).toHaveLength(other.sections.length);
    expect(copy.appendices).toHaveLength(other.appendices.length);
    for (const section of copy.sections) sectionSchema.parse(section);
    const happened = [database.decisions, database.actions, database.annotations, database.issues];
    for (const table of happened) expect(await table.where({ meetingId: id }).count()).toBe(0);
    expect((await listAttendance(id)).every(({ status }) => status === 'expected')).toBe(true);
    const shared = new Set(await idsOf(fullMeeting.meeting.id));
    expect((await idsOf(id)).filter((copied) => shared.has(copied))).toEqual([]);
  });

  it('says anew what its standard items say of other meetings', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const id = await addMeeting(sampleBody.id, facts, copyOf(sampleMeeting.meeting.id, true));
    expect((await titlesOf(id))[1]).toBe('2 Godkendelse af referat fra mødet den 14. marts 2031');
    expect(await textOf(id, 1)).toContain('styregruppen godkender referatet fra mødet den 14. marts 2031');
  });

  it('without the texts, has the structure, the fixed texts of the standard items and no appendices', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const id = await addMeeting(sampleBody.id, facts, copyOf(sampleMeeting.meeting.id, false));
    const { sections, appendices } = await agendaOf(id);
    expect(sections).toHaveLength(sampleMeeting.sections.length);
    expect(appendices).toEqual([]);
    expect(await textOf(id, 0)).toContain('styregruppen godkender dagsordenen');
    const ofThird = await textOf(id, 2);
    expect([...ofThird.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text)).toEqual([
      'Det indstilles, at',
    ]);
  });

  it('gets planned topics and carried items before the items that end every meeting', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const planned = aPlannedMeeting(1, { date: facts.date, topics: ['Broen'] });
    await addYearEntries(sampleBody.id, [fieldsOfEntry(planned)]);
    const id = await addMeeting(sampleBody.id, facts, {
      ...copyOf(sampleMeeting.meeting.id, false),
      carriedItemIds: [sampleMeeting.items[3]!.id],
    });
    const titles = await titlesOf(id);
    expect(titles.slice(-4)).toEqual([
      '10 Broen',
      plain(`11 ${sampleMeeting.items[3]!.title}`),
      '12 Eventuelt',
      '13 Næste møde',
    ]);
  });

  it('of a body whose items end no meeting, has them last', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    await changeBody(sampleBody.id, { standardItems: [] });
    const id = await addMeeting(sampleBody.id, facts, {
      ...copyOf(sampleMeeting.meeting.id, false),
      carriedItemIds: [sampleMeeting.items[3]!.id],
    });
    expect((await titlesOf(id)).at(-1)).toBe(plain(`12 ${sampleMeeting.items[3]!.title}`));
  });

  it('of a meeting that is not there, has nothing on its agenda, and changes nothing else', async () => {
    await storeSnapshot(sampleMeeting);
    const before = await dump();
    const id = await addMeeting(sampleBody.id, facts, copyOf(crypto.randomUUID(), true));
    expect(await titlesOf(id)).toEqual([]);
    expect((await dump())['items']).toEqual(before['items']);
  });
});

describe('items fetched from another meeting', () => {
  const [, , placesAndRates, onCall] = sampleMeeting.items;

  it('stand before the items that end every meeting, are new, and are undone in one step', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const id = await addMeeting(sampleBody.id, facts);
    const before = await dump();
    const fetched = await fetchItems(id, [onCall!.id, placesAndRates!.id]);
    expect((await titlesOf(id)).slice(2)).toEqual([
      `3 ${plain(onCall!.title)}`,
      `4 ${plain(placesAndRates!.title)}`,
      '5 Eventuelt',
      '6 Næste møde',
    ]);
    const { items } = await agendaOf(id);
    expect(items.slice(2, 4).map(({ item }) => item.id)).toEqual(fetched);
    expect(items.every(({ item }) => item.postponedFromId === null)).toBe(true);
    await turn(id, 'undo');
    expect(await dump()).toEqual(before);
  });

  it('that are gone bring nothing', async () => {
    await storeSnapshot({ ...sampleMeeting, yearEntries: [] });
    const id = await addMeeting(sampleBody.id, facts);
    const before = await dump();
    expect(await fetchItems(id, [crypto.randomUUID()])).toEqual([]);
    expect(await dump()).toEqual(before);
  });
});
