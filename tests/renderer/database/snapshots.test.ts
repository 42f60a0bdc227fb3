import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteAppendices } from '../../../renderer/database/appendices.ts';
import { addMember, changeBody, deleteMember, listMembers } from '../../../renderer/database/bodies.ts';
import { onMeetingChanged } from '../../../renderer/database/changes.ts';
import { deleteGroup } from '../../../renderer/database/groups.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { deleteMeeting } from '../../../renderer/database/meetings.ts';
import { deleteSection } from '../../../renderer/database/sections.ts';
import { hasMeeting, readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { findBrokenReferences } from '#shared/package/references.ts';
import { meetingSnapshotSchema, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { runs } from '../../deepRuns.ts';
import { dump, openAnother, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = fullMeeting.meeting;

/** Stores a meeting in an empty database, reads it, and does the same with what was read. */
async function expectSameAgain(snapshot: MeetingSnapshot): Promise<void> {
  openAnother();
  await storeSnapshot(snapshot);
  const stored = await dump();
  const read = await readSnapshot(snapshot.meeting.id, 'with bin');
  expect(meetingSnapshotSchema.parse(read)).toEqual(read);
  openAnother();
  await storeSnapshot(read);
  expect(await dump()).toEqual(stored);
  expect(await readSnapshot(snapshot.meeting.id, 'with bin')).toEqual(read);
}

/** The same snapshot with the rows of every table in the order of their ids. */
function byId(snapshot: MeetingSnapshot): object {
  const sorted = Object.entries(snapshot).map(([table, rows]) => [
    table,
    Array.isArray(rows) ? rows.toSorted((a, b) => a.id.localeCompare(b.id)) : rows,
  ]);
  return Object.fromEntries(sorted);
}

/** Puts one of each kind of row that has a bin into it. */
async function binSome(): Promise<void> {
  await storeSnapshot(fullMeeting);
  const { items, sections, appendices, groups, members } = fullMeeting;
  await deleteGroup(groups[0]!);
  const withAppendix = items.find((item) => item.id === appendices[0]!.itemId)!;
  await deleteItem(withAppendix);
  await deleteSection(sections.findLast(({ itemId }) => itemId !== withAppendix.id)!);
  await deleteAppendices([appendices.findLast(({ itemId }) => itemId !== withAppendix.id)!]);
  await deleteMember(members[3]!.id);
}

describe('a snapshot', () => {
  it('has every row as it was stored', async () => {
    await storeSnapshot(fullMeeting);
    expect(byId(await readSnapshot(id, 'without bin'))).toEqual(byId(fullMeeting));
  });

  it('makes the same database again', async () => {
    await expectSameAgain(fullMeeting);
    const cases = { numRuns: runs(20) };
    await fc.assert(fc.asyncProperty(snapshotArbitrary, expectSameAgain), cases);
  });

  it('has all that is in the bin', async () => {
    await binSome();
    const before = await dump();
    const read = await readSnapshot(id, 'with bin');
    expect(read.items).toHaveLength(fullMeeting.items.length);
    openAnother();
    await storeSnapshot(read);
    expect(await dump()).toEqual(before);
  });

  it('that leaves the house has nothing of the bin, and nothing that belongs to what is there', async () => {
    await binSome();
    const all = await readSnapshot(id, 'with bin');
    const read = await readSnapshot(id, 'without bin');
    const inBin = new Set(
      [...all.items, ...all.sections, ...all.appendices, ...all.groups, ...all.members]
        .filter(({ deletedAt }) => deletedAt !== null)
        .map((row) => row.id),
    );
    const kept = <Row extends { id: string; itemId?: string }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => !inBin.has(row.id) && !inBin.has(row.itemId ?? ''));

    expect(inBin.size).toBe(7);
    expect(read).toEqual({
      ...all,
      items: kept(all.items),
      sections: kept(all.sections),
      appendices: kept(all.appendices),
      groups: [],
      members: kept(all.members),
      decisions: kept(all.decisions),
      actions: kept(all.actions),
      annotations: kept(all.annotations),
    });
    expect(read.decisions).toHaveLength(fullMeeting.items.length - 3);
    expect(findBrokenReferences(read)).toEqual([]);
  });

  it('is not made of a meeting that is not there', async () => {
    await expect(readSnapshot(id, 'with bin')).rejects.toThrow(id);
  });
});

describe('storing a snapshot', () => {
  it('makes the meeting known, and tells of it', async () => {
    const heard: string[] = [];
    const stopListening = onMeetingChanged((meetingId) => heard.push(meetingId));
    expect(await hasMeeting(id)).toBe(false);
    await storeSnapshot(fullMeeting);
    stopListening();
    expect(await hasMeeting(id)).toBe(true);
    expect(heard).toEqual([id]);
    await deleteMeeting(id);
    expect(await hasMeeting(id)).toBe(true);
  });

  it('stores nothing when one row cannot be stored', async () => {
    const before = await dump();
    const twice = { ...fullMeeting, issues: [...fullMeeting.issues, fullMeeting.issues[0]!] };
    await expect(storeSnapshot(twice)).rejects.toThrow(/issues/);
    expect(await dump()).toEqual(before);
  });

  it('leaves the body and its members as they are here', async () => {
    await storeSnapshot(fullMeeting);
    await changeBody(fullMeeting.body.id, { leadPhrase: 'Sekretariatet foreslår, at' });
    await addMember(fullMeeting.body.id, { name: 'Tove', organisation: '', role: 'guest' });
    const { bodies, members } = await dump();
    const another = { ...sampleMeeting.meeting, id: crypto.randomUUID() };
    await storeSnapshot({ ...fullMeeting, ...onlyMeeting, meeting: another });
    expect((await dump())['bodies']).toEqual(bodies);
    expect((await dump())['members']).toEqual(members);
    expect(await listMembers(fullMeeting.body.id)).toHaveLength(fullMeeting.members.length + 1);
  });
});

const onlyMeeting = {
  groups: [],
  items: [],
  sections: [],
  appendices: [],
  attendance: [],
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
};
