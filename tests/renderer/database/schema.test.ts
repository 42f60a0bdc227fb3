import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Decision } from '#shared/model/decision.ts';
import { changeBody } from '../../../renderer/database/bodies.ts';
import { database } from '../../../renderer/database/connection.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { DATABASE_VERSION } from '../../../renderer/database/schema.ts';
import { languageSetting } from '../../../renderer/database/settings.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();
afterEach(() => vi.restoreAllMocks());

/** As they were when version 1 went out to people. Never to be edited: a change is a new version. */
const storesOfVersion1 = {
  bodies: 'id',
  members: 'id, bodyId',
  meetings: 'id, bodyId, date',
  groups: 'id, meetingId',
  items: 'id, meetingId',
  sections: 'id, meetingId, itemId',
  appendices: 'id, meetingId, itemId',
  attendance: 'id, meetingId',
  decisions: 'id, meetingId, itemId',
  actions: 'id, meetingId, itemId',
  annotations: 'id, meetingId, itemId',
  issues: 'id, meetingId',
  settings: 'key',
};

/** What version 2 added. Not to be edited once it is out. */
const storesOfVersion2 = {
  yearEntries: 'id, bodyId',
  courseEvents: 'id, meetingId',
  corrections: 'id, meetingId',
};

/** What version 3 added. Not to be edited once it is out. */
const storesOfVersion3 = { meetingVersions: 'id, meetingId' };

/** Every version that the database is declared with, and its stores, from Dexie's own list of them. */
function declaredVersions(): Map<number, unknown> {
  const version = z.object({ _cfg: z.object({ version: z.number(), storesSource: z.unknown() }) });
  const versions = z.array(version).parse(Reflect.get(database, '_versions'));
  return new Map(versions.map(({ _cfg }) => [_cfg.version, _cfg.storesSource]));
}

function asInVersion1({ writtenText: _unknown, votes: [vote], pointDecisions, ...rest }: Decision) {
  return {
    ...rest,
    pointDecisions: pointDecisions.map(({ writtenText: text, ...point }) => ({ ...point, text })),
    vote: vote && { for: vote.for, against: vote.against, abstaining: vote.abstaining },
    dissents: vote?.dissents,
  };
}

describe('the versions of the database', () => {
  it('never change once they are out', () => {
    expect(declaredVersions().get(1)).toEqual(storesOfVersion1);
    expect(declaredVersions().get(2)).toEqual(storesOfVersion2);
    expect(declaredVersions().get(3)).toEqual(storesOfVersion3);
  });

  it('are numbered from 1 without a hole', () => {
    const numbers = Array.from({ length: DATABASE_VERSION }, (_none, index) => index + 1);
    expect([...declaredVersions().keys()]).toEqual(numbers);
    expect(database.verno).toBe(DATABASE_VERSION);
  });

  it('open a database of version 1 with everything in it', async () => {
    const first = new Dexie(database.name);
    first.version(1).stores(storesOfVersion1);
    const { standardItems, layoutChanges: _unchanged, ...bodyOfVersion1 } = fullMeeting.body;
    const ofVersion1 = standardItems.map(({ text: _text, ...item }) => item);
    await first.table('bodies').add({ ...bodyOfVersion1, standardItems: ofVersion1 });
    const { approvedOn: _never, ...meetingOfVersion1 } = fullMeeting.meeting;
    await first.table('meetings').add(meetingOfVersion1);
    await first.table('members').bulkAdd(fullMeeting.members);
    await first.table('attendance').bulkAdd(
      fullMeeting.attendance.map(({ events, ...person }) => ({
        ...person,
        events: events.map((event) => ({ ...event, phase: undefined })),
      })),
    );
    for (const table of ['groups', 'appendices'] as const) {
      await first.table(table).bulkAdd(fullMeeting[table].map(({ sentNumber: _none, ...row }) => row));
    }
    const items = fullMeeting.items.map(
      ({ origin: _agenda, sentNumber: _none, withdrawn: _no, ...item }) => item,
    );
    await first.table('items').bulkAdd(items);
    const sections = fullMeeting.sections.map(({ language: _unknown, ...section }) => section);
    await first.table('sections').bulkAdd(sections);
    await first.table('decisions').bulkAdd(fullMeeting.decisions.map(asInVersion1));
    first.close();
    const snapshot = await readSnapshot(fullMeeting.meeting.id, 'with bin');
    expect(snapshot.sections).toHaveLength(fullMeeting.sections.length);
    expect(new Set(snapshot.sections.map(({ language }) => language))).toEqual(new Set(['da']));
    expect(snapshot.meeting).toEqual(fullMeeting.meeting);
    expect(snapshot.attendance).toEqual(fullMeeting.attendance);
    expect(snapshot.courseEvents).toEqual([]);
    expect(snapshot.corrections).toEqual([]);
    expect(snapshot.groups).toEqual(fullMeeting.groups);
    expect(snapshot.appendices).toEqual(expect.arrayContaining(fullMeeting.appendices));
    expect(snapshot.items).toEqual(expect.arrayContaining(fullMeeting.items));
    expect(snapshot.yearEntries).toEqual([]);
    expect(snapshot.decisions).toEqual(
      fullMeeting.decisions.map((decision) => ({
        ...decision,
        votes: decision.votes.map((vote) => ({ ...vote, id: decision.id })),
      })),
    );
    expect(snapshot.body).toEqual({
      ...fullMeeting.body,
      standardItems: standardItems.map((item) => ({ ...item, text: '' })),
      layoutChanges: {},
    });
  });

  it('open a database of version 2 with its notes and appendices in it', async () => {
    const second = new Dexie(database.name);
    second.version(2).stores({ ...storesOfVersion1, ...storesOfVersion2 });
    await second.table('bodies').add(fullMeeting.body);
    await second.table('meetings').add(fullMeeting.meeting);
    await second.table('items').bulkAdd(fullMeeting.items);
    await second
      .table('appendices')
      .bulkAdd(fullMeeting.appendices.map(({ earlierFiles: _none, ...appendix }) => appendix));
    const [{ itemTitle: _unknown, anchor: _other, deletedAt: _never, ...note } = expect.fail()] =
      fullMeeting.annotations;
    await second.table('annotations').add({ ...note, sectionId: null, passage: null });
    second.close();
    const { annotations, appendices } = await readSnapshot(fullMeeting.meeting.id, 'with bin');
    expect(annotations).toEqual([{ ...note, itemTitle: '', anchor: { kind: 'item' }, deletedAt: null }]);
    expect(appendices).toEqual(expect.arrayContaining(fullMeeting.appendices));
  });
});

describe('what is stored', () => {
  it('has reached the disk before Punkt goes on', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await storeSnapshot(fullMeeting);
    await changeBody(fullMeeting.body.id, { shortName: 'udvalget' });
    await deleteItem(fullMeeting.items[0]!);
    await languageSetting.write('en');
    const written = begin.mock.results.flatMap(({ value }) =>
      value instanceof IDBTransaction && value.mode === 'readwrite' ? [value.durability] : [],
    );
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(new Set(written)).toEqual(new Set(['strict']));
  });
});
