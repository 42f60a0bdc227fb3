import { describe, expect, it } from 'vitest';
import { composeOutline, type OutlineEntry } from '#shared/agenda/outline.ts';
import { deleteRows, moveRows, type AgendaRow } from '../../../renderer/database/agendaRows.ts';
import { addGroup, listGroups } from '../../../renderer/database/groups.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { addItems, listItems } from '../../../renderer/database/items.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import {
  movesIntoGroup,
  movesOneStep,
  movesOutOfGroup,
  type Moving,
} from '../../../renderer/features/outline/moves.ts';
import { placeAfter } from '../../../renderer/features/outline/places.ts';
import { groupIdOf, rowsOf, titleOf, type TitledRow } from '../../../renderer/features/outline/rows.ts';
import { expectTurned, startWithEmptyDatabase } from './emptyDatabase.ts';
import { emptySample } from './emptySample.ts';

startWithEmptyDatabase();

const { body, meeting } = emptySample;

async function outline(): Promise<OutlineEntry[]> {
  const source = { body, groups: await listGroups(meeting.id), items: await listItems(meeting.id) };
  return composeOutline(source);
}

/** The titles from top to bottom; those in a group are set in. */
async function lines(): Promise<string> {
  const rows = await titledRows();
  return rows.map((row) => (groupIdOf(row) === null ? titleOf(row) : `(${titleOf(row)})`)).join(' ');
}

async function titledRows(): Promise<TitledRow[]> {
  return rowsOf(await outline()).filter((row) => row.kind !== 'front');
}

async function rowsWith(...titles: string[]): Promise<TitledRow[]> {
  return (await titledRows()).filter((row) => titles.includes(titleOf(row)));
}

async function lastOrder(): Promise<string | null> {
  const entry = (await outline()).at(-1);
  if (!entry) return null;
  return entry.kind === 'group' ? entry.group.order : entry.item.order;
}

/** A meeting with: a, group G with b and c, d, group H with e, f. */
async function storeMeeting(): Promise<void> {
  await storeSnapshot(emptySample);
  const add = async (groupId: string | null, ...titles: string[]) =>
    addItems(meeting.id, titles, {
      groupId,
      after: groupId === null ? await lastOrder() : null,
      before: null,
    });
  await add(null, 'a');
  await add(await addGroup(meeting.id, 'G', { after: await lastOrder(), before: null }), 'b', 'c');
  await add(null, 'd');
  await add(await addGroup(meeting.id, 'H', { after: await lastOrder(), before: null }), 'e');
  await add(null, 'f');
}

async function perform(moving: Moving): Promise<void> {
  if ('moves' in moving) await moveRows(meeting.id, moving.moves);
}

async function step(by: -1 | 1, ...titles: string[]): Promise<string> {
  await moveRows(meeting.id, movesOneStep(await outline(), await rowsWith(...titles), by));
  return lines();
}

describe('one step with the keys', () => {
  it('takes a group past its neighbours with what is in it', async () => {
    await storeMeeting();
    expect(await step(1, 'G')).toBe('a d G (b) (c) H (e) f');
    expect(await step(1, 'G')).toBe('a d H (e) G (b) (c) f');
    expect(await step(-1, 'G')).toBe('a d G (b) (c) H (e) f');
  });

  it('leaves a group at the ends where it is', async () => {
    await storeMeeting();
    await step(-1, 'G');
    expect(await step(-1, 'G')).toBe('G (b) (c) a d H (e) f');
  });

  it('takes several items along together, into groups and out again', async () => {
    await storeMeeting();
    expect(await step(-1, 'b', 'c')).toBe('a b c G d H (e) f');
    expect(await step(-1, 'b', 'c')).toBe('b c a G d H (e) f');
    expect(await step(1, 'b', 'c')).toBe('a b c G d H (e) f');
    expect(await step(1, 'b', 'c')).toBe('a G (b) (c) d H (e) f');
  });

  it('gathers rows that stood apart', async () => {
    await storeMeeting();
    expect(await step(-1, 'd', 'f')).toBe('a G (b) (c) (d) (f) H (e)');
  });

  it('keeps a group out of other groups, and the items that are moved with it too', async () => {
    await storeMeeting();
    expect(await step(-1, 'd', 'H')).toBe('a d H (e) G (b) (c) f');
  });
});

describe('into and out of groups', () => {
  it('puts items last in the nearest group above each of them', async () => {
    await storeMeeting();
    await perform(movesIntoGroup(await outline(), await rowsWith('d', 'f')));
    expect(await lines()).toBe('a G (b) (c) (d) H (e) (f)');
  });

  it('puts items right after their group, in their order', async () => {
    await storeMeeting();
    await perform(movesOutOfGroup(await outline(), await rowsWith('b', 'c', 'e')));
    expect(await lines()).toBe('a G b c d H e f');
  });

  it('says why nothing is moved', async () => {
    await storeMeeting();
    const now = await outline();
    expect(movesIntoGroup(now, await rowsWith('a'))).toEqual({ stays: 'noGroupAbove' });
    expect(movesIntoGroup(now, await rowsWith('b'))).toEqual({ stays: 'alreadyInGroup' });
    expect(movesOutOfGroup(now, await rowsWith('d'))).toEqual({ stays: 'notInGroup' });
  });
});

it('rows are put in the bin together and brought back together', async () => {
  await storeMeeting();
  const rows: AgendaRow[] = (await rowsWith('a', 'G', 'e')).map(({ entry }) => entry);
  await expectTurned(meeting.id, () => deleteRows(meeting.id, rows));
  expect(await lines()).toBe('d H f');
});

it('rows that are deleted twice at once go once, and come back by one undo', async () => {
  await storeMeeting();
  const rows: AgendaRow[] = (await rowsWith('G', 'd')).map(({ entry }) => entry);
  const twice = await Promise.all([deleteRows(meeting.id, rows), deleteRows(meeting.id, rows)]);
  expect(twice).toEqual([2, 0]);
  expect(await lines()).toBe('a H (e) f');
  await turn(meeting.id, 'undo');
  expect(await lines()).toBe('a G (b) (c) d H (e) f');
});

it('a list of items is put in together, between those that are there', async () => {
  await storeMeeting();
  const [b] = await rowsWith('b');
  await addItems(meeting.id, ['x', 'y', 'z'], placeAfter(await outline(), b!));
  expect(await lines()).toBe('a G (b) (x) (y) (z) (c) d H (e) f');
});
