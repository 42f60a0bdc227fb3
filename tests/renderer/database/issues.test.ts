import { describe, expect, it } from 'vitest';
import type { Place } from '../../../renderer/database/agendaPlaces.ts';
import { addAppendix } from '../../../renderer/database/appendices.ts';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { database } from '../../../renderer/database/connection.ts';
import { addGroup, deleteGroup } from '../../../renderer/database/groups.ts';
import { historyOf } from '../../../renderer/database/history/journal.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { addItem, changeItem, deleteItem, reinstateItem } from '../../../renderer/database/items.ts';
import { deleteIssue, keepIssue, listIssues, prepareIssue } from '../../../renderer/database/issues.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { documentOfIssue } from '#shared/issues/documentOfIssue.ts';
import { readFrozen } from '#shared/issues/frozen.ts';
import { agendaInHand } from '#shared/issues/inHand.ts';
import { issueSchema, type Issue, type IssueKind } from '#shared/model/issue.ts';
import type { Item } from '#shared/model/item.ts';
import { emptySample } from './emptySample.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';
import { moveItem } from './moves.ts';

startWithEmptyDatabase();

const { id: meetingId } = emptySample.meeting;
const last = { groupId: null, after: null, before: null };

async function numbers(): Promise<string[]> {
  const agenda = await readAgenda(meetingId);
  return agenda!.items.map(({ number, item }) => `${number} ${item.title}${item.withdrawn ? ' udgår' : ''}`);
}

async function itemCalled(title: string): Promise<Item> {
  return (await database.items.toArray()).find((item) => item.title === title)!;
}

async function send(kind: IssueKind): Promise<Issue> {
  later();
  return keepIssue(await prepareIssue(meetingId, kind), { fileName: 'Fil.docx', sha256: 'a'.repeat(64) });
}

async function titlesIn({ itemIds }: Issue): Promise<string[]> {
  const items = await database.items.bulkGet(itemIds);
  return items.map((item) => item?.title ?? '').toSorted((a, b) => a.localeCompare(b));
}

async function withItems(...titles: string[]): Promise<void> {
  await storeSnapshot(emptySample);
  let place: Place = last;
  for (const title of titles) {
    const id = await addItem(meetingId, title, place);
    place = { ...place, after: (await database.items.get(id))!.order };
  }
}

describe('sending the agenda out', () => {
  it('keeps it frozen under the next number, and the meeting counts as sent out', async () => {
    await withItems('A', 'B');
    const issue = await send('agenda');
    expect(issueSchema.parse(issue)).toMatchObject({ number: 1, kind: 'agenda' });
    expect((await database.meetings.get(meetingId))?.status).toBe('issued');
    const frozen = readFrozen(issue);
    expect(frozen.items.map(({ sentNumber }) => sentNumber)).toEqual(['1', '2']);
    await changeItem(await itemCalled('A'), { title: 'Noget andet' });
    const [kept] = await listIssues(meetingId);
    expect(readFrozen(kept!)).toEqual(frozen);
    expect((await send('agenda')).number).toBe(2);
  });

  it('is no step to be undone, and undoing what came before leaves it alone', async () => {
    await withItems('A');
    await changeItem(await itemCalled('A'), { title: 'B' });
    const steps = historyOf(meetingId).done.length;
    await send('agenda');
    expect(historyOf(meetingId).done).toHaveLength(steps);
    await turn(meetingId, 'undo');
    expect(await numbers()).toEqual(['1 A']);
    await turn(meetingId, 'undo');
    expect(await numbers()).toEqual(['1 A']);
    expect(await listIssues(meetingId)).toHaveLength(1);
  });

  it('freezes no notes and no earlier issues', async () => {
    await withItems('A');
    await send('agenda');
    const { frozenSnapshot } = await send('agenda');
    expect(JSON.parse(frozenSnapshot)).toMatchObject({ issues: [], annotations: [] });
  });

  it('lets every number stay, whatever is added, moved or withdrawn', async () => {
    await withItems('A', 'B', 'C');
    await addAppendix(await itemCalled('B'), 'Kort');
    await send('agenda');
    await addItem(meetingId, 'Ny', last);
    await moveItem(await itemCalled('C'), { ...last, before: (await itemCalled('A')).order });
    await deleteItem(await itemCalled('B'));
    expect((await numbers()).toSorted()).toEqual(['1 A', '2 B udgår', '3 C', '4 Ny']);
  });
});

describe('an item added after the agenda was sent out', () => {
  it('is for a supplementary agenda, which goes on counting', async () => {
    await withItems('A', 'B');
    await send('agenda');
    const added = await addItem(meetingId, 'Hastesag', last);
    const issue = await send('supplementaryAgenda');
    expect(issue).toMatchObject({ number: 2, kind: 'supplementaryAgenda', itemIds: [added] });
    expect(await itemCalled('Hastesag')).toMatchObject({ origin: 'supplementary', sentNumber: '3' });
    const next = await prepareIssue(meetingId, 'supplementaryAgenda');
    expect(next.itemIds).toEqual([]);
  });

  it('is an item of the agenda where the whole agenda is sent out anew', async () => {
    await withItems('A');
    await send('agenda');
    await addItem(meetingId, 'Hastesag', last);
    await send('agenda');
    expect(await itemCalled('Hastesag')).toMatchObject({ origin: 'agenda', sentNumber: '2' });
  });

  it('makes a whole with the agenda for those who were sent both', async () => {
    await withItems('A', 'B');
    await send('agenda');
    await changeItem(await itemCalled('A'), { title: 'A rettet' });
    await addItem(meetingId, 'Hastesag', last);
    await send('supplementaryAgenda');
    const titles = agendaInHand(await listIssues(meetingId))?.items.map(({ title }) => title);
    expect(titles?.toSorted()).toEqual(['A', 'B', 'Hastesag']);
  });

  it('comes with what was withdrawn since, which is told once', async () => {
    await withItems('A', 'B', 'C');
    await send('agenda');
    await deleteItem(await itemCalled('A'));
    await addItem(meetingId, 'Hastesag', last);
    const first = await send('supplementaryAgenda');
    expect(await titlesIn(first)).toEqual(['A', 'Hastesag']);
    await deleteItem(await itemCalled('B'));
    await addItem(meetingId, 'Endnu en', last);
    expect(await titlesIn(await send('supplementaryAgenda'))).toEqual(['B', 'Endnu en']);
    const inHand = agendaInHand(await listIssues(meetingId))?.items;
    const withdrawn = inHand?.filter((item) => item.withdrawn).map(({ title }) => title);
    expect(withdrawn?.toSorted()).toEqual(['A', 'B']);
  });

  it('was taken up at the meeting where that has begun', async () => {
    await withItems('A');
    await database.meetings.update(meetingId, { startedAt: later() });
    await addItem(meetingId, 'Akut', last);
    expect((await itemCalled('Akut')).origin).toBe('meeting');
  });
});

describe('an item that was sent out', () => {
  it('is withdrawn when it is deleted, and goes into the bin when that is done once more', async () => {
    await withItems('A', 'B');
    await send('agenda');
    await expectTurned(meetingId, async () => deleteItem(await itemCalled('A')));
    expect(await numbers()).toEqual(['1 A udgår', '2 B']);
    await expectTurned(meetingId, async () => reinstateItem(await itemCalled('A')));
    await deleteItem(await itemCalled('A'));
    await deleteItem(await itemCalled('A'));
    expect(await numbers()).toEqual(['2 B']);
  });

  it('keeps its group where that is deleted', async () => {
    await storeSnapshot(emptySample);
    const groupId = await addGroup(meetingId, 'Sager', { after: null, before: null });
    await addItem(meetingId, 'A', { ...last, groupId });
    await send('agenda');
    await addItem(meetingId, 'Ny', { ...last, groupId });
    const group = (await database.groups.get(groupId))!;
    await expectTurned(meetingId, () => deleteGroup(group));
    expect(await numbers()).toEqual(['1 A udgår']);
    await deleteGroup(group);
    expect(await numbers()).toEqual([]);
  });
});

describe('sending the minutes out', () => {
  it('freezes them under the next number, in both editions, and leaves the meeting as far as it was', async () => {
    await withItems('A', 'B');
    await send('agenda');
    await database.meetings.update(meetingId, { startedAt: later(), endedAt: later(), status: 'held' });
    await addItem(meetingId, 'Akut', last);
    const full = await send('minutes');
    const open = await send('publicMinutes');
    expect([full, open].map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'minutes'],
      [3, 'publicMinutes'],
    ]);
    expect(full.itemIds).toHaveLength(3);
    expect(documentOfIssue(open)).toEqual({ kind: 'minutes', edition: 'public' });
    expect((await database.meetings.get(meetingId))?.status).toBe('held');
    // Those who have the agenda have no other for it, and what it was changed since is counted from it.
    const inHand = agendaInHand(await listIssues(meetingId));
    expect(inHand?.items.map(({ title }) => title).toSorted()).toEqual(['A', 'B']);
  });

  it('lets the numbers in them stay, also when an agenda that was never sent is forgotten', async () => {
    await withItems('A', 'B');
    const agenda = await send('agenda');
    await send('minutes');
    await deleteIssue(agenda);
    await moveItem(await itemCalled('B'), { ...last, before: (await itemCalled('A')).order });
    expect((await numbers()).toSorted()).toEqual(['1 A', '2 B']);
  });

  it('can be done of approved minutes', async () => {
    await withItems('A');
    await database.meetings.update(meetingId, { status: 'approved', approvedOn: '2031-04-01' });
    expect((await send('minutes')).number).toBe(1);
    expect((await database.meetings.get(meetingId))?.status).toBe('approved');
  });
});

describe('deleting an issue', () => {
  it('gives back the numbers of the one before, and of a draft where there was none', async () => {
    await withItems('A', 'B');
    const first = await send('agenda');
    await addItem(meetingId, 'Ny', last);
    const second = await send('supplementaryAgenda');
    await expectTurned(meetingId, () => deleteIssue(second));
    expect((await itemCalled('Ny')).sentNumber).toBeNull();
    expect((await itemCalled('A')).sentNumber).toBe('1');
    await deleteIssue(first);
    expect((await itemCalled('A')).sentNumber).toBeNull();
    expect((await database.meetings.get(meetingId))?.status).toBe('draft');
  });
});

it('a meeting with issues is packed and read again whole', async () => {
  await withItems('A');
  await send('agenda');
  const snapshot = await readSnapshot(meetingId, 'without bin');
  expect(snapshot.issues).toHaveLength(1);
  expect(readFrozen(snapshot.issues[0]!).meeting.status).toBe('issued');
});
