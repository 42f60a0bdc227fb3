import { describe, expect, it } from 'vitest';
import { listAttendance } from '../../../renderer/database/attendance.ts';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { deleteAppendices } from '../../../renderer/database/appendices.ts';
import {
  addMember,
  changeBody,
  changeMember,
  deleteBody,
  deleteMember,
  listMembers,
} from '../../../renderer/database/bodies.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import {
  addMeeting,
  changeMeetingFacts,
  deleteMeeting,
  findMeeting,
  listMeetings,
  listMeetingsChangedSince,
  restoreMeeting,
  type MeetingFacts,
} from '../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { onMeetingChanged } from '../../../renderer/database/changes.ts';
import { sectionsOf } from '#shared/agenda/partsOfItem.ts';
import { attendanceSchema } from '#shared/model/attendance.ts';
import { itemSchema } from '#shared/model/item.ts';
import { meetingSchema } from '#shared/model/meeting.ts';
import type { RichText } from '#shared/model/richText.ts';
import { sectionSchema } from '#shared/model/section.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { dump, expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const facts: MeetingFacts = { date: '2031-06-04', startTime: '09:30', endTime: '11:00', place: 'Bådhuset' };
const { id } = sampleMeeting.meeting;

/** A new meeting of the sample's body, beside the sample. */
async function addToSample(): Promise<string> {
  await storeSnapshot(sampleMeeting);
  return addMeeting(sampleBody.id, facts);
}

const standardItem = (title: string, place: 'first' | 'last') => ({
  title,
  place,
  recommendationPoints: [],
  text: '',
});

/** The texts of rich text one after the other. */
const textsIn = (content: RichText): string =>
  [...JSON.stringify(content).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(' | ');

/** With ordinary spaces, to be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What the sections of one of the body's standard items say. */
const sectionsWith = (recommendation: string): string[] => [
  'Resumé: ',
  `Indstilling: ${recommendation}`,
  'Baggrund: ',
  'Sagsfremstilling: ',
];

/** How many items and appendices each meeting is listed with. */
const counts = async (): Promise<[number, number][]> =>
  (await listMeetings()).map(({ itemCount, appendixCount }) => [itemCount, appendixCount]);

describe('a new meeting', () => {
  it('is a draft with the facts it was given', async () => {
    const added = await findMeeting(await addToSample());
    expect(meetingSchema.parse(added)).toMatchObject({ ...facts, bodyId: sampleBody.id, status: 'draft' });
  });

  it('expects the members of its body, in their order, as they are called now', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteMember(sampleMeeting.members[1]!.id);
    await addMember(sampleBody.id, { name: 'Tove Brinkholm', organisation: 'Ådal Kommune', role: 'guest' });
    const people = await listAttendance(await addMeeting(sampleBody.id, facts));
    const members = await listMembers(sampleBody.id);
    expect(
      people.map(({ memberId, name, organisation, role }) => ({ memberId, name, organisation, role })),
    ).toEqual(
      members.map(({ id: memberId, name, organisation, role }) => ({ memberId, name, organisation, role })),
    );
    expect(people.at(-1)?.name).toBe('Tove Brinkholm');
    for (const person of people) expect(attendanceSchema.parse(person).status).toBe('expected');
  });

  it('knows for whom its substitutes step in', async () => {
    await storeSnapshot(sampleMeeting);
    const [substituted, substitute] = await listMembers(sampleBody.id);
    await changeMember(substitute!.id, { substituteForId: substituted!.id });
    const people = await listAttendance(await addMeeting(sampleBody.id, facts));
    expect(people.map(({ substituteForId }) => substituteForId)).toEqual(
      people.map(({ memberId }) => (memberId === substitute!.id ? people[0]!.id : null)),
    );
  });

  it('has the standard items of its body, first ones first, last ones last', async () => {
    await storeSnapshot(sampleMeeting);
    await changeBody(sampleBody.id, {
      standardItems: [
        standardItem('Sidst 1', 'last'),
        standardItem('Først 1', 'first'),
        standardItem('Sidst 2', 'last'),
        standardItem('Først 2', 'first'),
      ],
    });
    const agenda = await readAgenda(await addMeeting(sampleBody.id, facts));
    expect(agenda?.items.map(({ number, item: { title } }) => `${number} ${title}`)).toEqual([
      '1 Først 1',
      '2 Først 2',
      '3 Sidst 1',
      '4 Sidst 2',
    ]);
  });

  it('starts each item with the sections of its body, and with its recommendation where there is one', async () => {
    const agenda = (await readAgenda(await addToSample()))!;
    const written = agenda.items.map(({ item }) =>
      sectionsOf(itemSchema.parse(item).id, agenda.sections).map(
        (section) => `${section.heading}: ${plain(textsIn(sectionSchema.parse(section).content))}`,
      ),
    );
    expect(written).toEqual([
      sectionsWith('Det indstilles, at | styregruppen godkender dagsordenen'),
      sectionsWith('Det indstilles, at | styregruppen godkender referatet fra mødet den 14. marts 2031'),
      sectionsWith('Det indstilles, at'),
      [
        'Resumé: ',
        'Baggrund: ',
        'Sagsfremstilling: Næste møde er fredag den 20. juni 2031, kl. 10.00–12.00, Online. Emner til dagsordenen sendes til sekretariatet senest tre uger før.',
      ],
    ]);
  });

  it('is told of once', async () => {
    await storeSnapshot(sampleMeeting);
    const heard: string[] = [];
    const stopListening = onMeetingChanged((meetingId) => heard.push(meetingId));
    const added = await addMeeting(sampleBody.id, facts);
    stopListening();
    expect(heard).toEqual([added]);
  });

  it('is not made for a body that is not there, not even in part', async () => {
    const before = await dump();
    await expect(addMeeting(sampleBody.id, facts)).rejects.toThrow(sampleBody.id);
    expect(await dump()).toEqual(before);
  });
});

describe('meetings', () => {
  it('are changed in the fields named, and remember when', async () => {
    await storeSnapshot(sampleMeeting);
    const now = later();
    await changeMeetingFacts(id, { place: 'Bådhuset', status: 'issued' });
    expect(await findMeeting(id)).toEqual({
      ...sampleMeeting.meeting,
      place: 'Bådhuset',
      status: 'issued',
      updatedAt: now,
    });
  });

  it('go into the bin with everything in them and come back', async () => {
    await storeSnapshot(sampleMeeting);
    await expectUndone(
      () => deleteMeeting(id),
      () => restoreMeeting(id),
    );
    await deleteMeeting(id);
    expect(await listMeetings()).toEqual([]);
    expect(await readAgenda(id)).toBeNull();
  });

  it('are listed newest first, by the clock within a day', async () => {
    await storeSnapshot(sampleMeeting);
    const morning = await addMeeting(sampleBody.id, { ...facts, startTime: '09:00' });
    const noon = await addMeeting(sampleBody.id, { ...facts, startTime: '12:00' });
    expect((await listMeetings()).map(({ meeting }) => meeting.id)).toEqual([noon, morning, id]);
  });

  it('are listed with their body, in the bin or not', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteBody(sampleBody.id);
    expect((await listMeetings())[0]?.body?.name).toBe(sampleBody.name);
  });

  it('are listed with the number of items and appendices that are on the agenda', async () => {
    await storeSnapshot(sampleMeeting);
    const { items, appendices } = sampleMeeting;
    expect(await counts()).toEqual([[items.length, appendices.length]]);

    await deleteAppendices([appendices[0]!]);
    expect(await counts()).toEqual([[items.length, appendices.length - 1]]);

    const ofLast = appendices.filter(({ itemId }) => itemId === appendices.at(-1)!.itemId);
    await deleteItem(items.find((item) => item.id === ofLast[0]!.itemId)!);
    expect(await counts()).toEqual([[items.length - 1, appendices.length - 1 - ofLast.length]]);
  });

  it('are known by when they were changed, in the bin or not', async () => {
    await storeSnapshot(sampleMeeting);
    const since = later();
    later();
    const added = await addMeeting(sampleBody.id, facts);
    expect(await listMeetingsChangedSince(since)).toEqual([added]);
    expect((await listMeetingsChangedSince('')).toSorted()).toEqual([added, id].toSorted());
    await deleteMeeting(id);
    expect((await listMeetingsChangedSince(since)).toSorted()).toEqual([added, id].toSorted());
  });
});
