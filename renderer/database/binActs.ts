import { restoreAppendix } from './appendices.ts';
import type { BinEntry } from './bin.ts';
import { restoreBody, restoreMember } from './bodies.ts';
import { changeBodyOrMembers, changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { restoreGroup } from './groups.ts';
import { MEETINGS_HISTORY } from './history/journal.ts';
import { restoreItem } from './items.ts';
import { restoreMeeting } from './meetings.ts';
import { restoreSection } from './sections.ts';
import { restoreYearEntries } from './yearPlan.ts';

/** Brings back what was deleted, to its place. */
export async function bringBack({ kind, id, ownerId }: BinEntry): Promise<void> {
  switch (kind) {
    case 'meeting':
      return restoreMeeting(id);
    case 'body':
      return restoreBody(id);
    case 'member':
      return restoreMember(id);
    case 'yearEntry':
      return restoreYearEntries(ownerId, [id]);
    case 'group':
      return withRow(await database.groups.get(id), restoreGroup);
    case 'item':
      return withRow(await database.items.get(id), restoreItem);
    case 'section':
      return withRow(await database.sections.get(id), restoreSection);
    case 'appendix':
      return withRow(await database.appendices.get(id), restoreAppendix);
  }
}

async function withRow<Row>(row: Row | undefined, act: (row: Row) => Promise<void>): Promise<void> {
  if (row) await act(row);
}

/**
 * Deletes for good, with everything in it; of a meeting's parts all in one step. Like any act it can be undone until
 * Punkt is closed, and not after that. What something else needs stays.
 */
export async function deleteForGood(entries: readonly BinEntry[]): Promise<void> {
  const [first] = entries;
  if (first && isPartOfMeeting(first)) {
    await changeMeeting(first.ownerId, 'deleteForGood', async () => {
      for (const each of entries) await deleteRows(each);
    });
    return;
  }
  // A meeting goes before its body, which is needed as long as it has one.
  for (const each of entries.toSorted((a, b) => rankOf(a) - rankOf(b))) await deleteOne(each);
}

function rankOf({ kind }: BinEntry): number {
  return kind === 'body' ? 1 : 0;
}

function isPartOfMeeting({ kind }: BinEntry): boolean {
  return ['group', 'item', 'section', 'appendix'].includes(kind);
}

async function deleteOne(entry: BinEntry): Promise<void> {
  const change = (): Promise<void> => deleteRows(entry);
  if (entry.kind === 'meeting') await changeMeeting(entry.id, 'deleteForGood', change, MEETINGS_HISTORY);
  else await changeBodyOrMembers(entry.ownerId, 'deleteForGood', change);
}

async function deleteRows({ kind, id }: BinEntry): Promise<void> {
  switch (kind) {
    case 'meeting':
      return deleteMeetingRows(id);
    case 'body':
      return deleteBodyRows(id);
    case 'member':
      return database.members.delete(id);
    case 'yearEntry':
      return database.yearEntries.delete(id);
    case 'group':
      return deleteGroupRows(id);
    case 'item':
      return deleteItemRows([id]);
    case 'section':
      return database.sections.delete(id);
    case 'appendix':
      return database.appendices.delete(id);
  }
}

async function deleteMeetingRows(meetingId: string): Promise<void> {
  for (const table of ofMeeting()) await table.where({ meetingId }).delete();
  await database.meetings.delete(meetingId);
}

async function deleteBodyRows(bodyId: string): Promise<void> {
  if ((await database.meetings.where({ bodyId }).count()) > 0) return;
  await database.members.where({ bodyId }).delete();
  await database.yearEntries.where({ bodyId }).delete();
  await database.bodies.delete(bodyId);
}

/** The items that went into the bin with it go with it; any other that once stood in it stays where it is. */
async function deleteGroupRows(groupId: string): Promise<void> {
  const group = await database.groups.get(groupId);
  if (!group) return;
  const items = await database.items.where({ meetingId: group.meetingId }).toArray();
  const together = items.filter((item) => item.groupId === groupId && item.deletedAt === group.deletedAt);
  await deleteItemRows(together.map(({ id }) => id));
  await database.groups.delete(groupId);
}

async function deleteItemRows(itemIds: readonly string[]): Promise<void> {
  for (const table of ofItem()) await table.where('itemId').anyOf(itemIds).delete();
  await database.items.bulkDelete([...itemIds]);
}

function ofItem() {
  const { sections, appendices, decisions, actions, annotations } = database;
  return [sections, appendices, decisions, actions, annotations];
}

function ofMeeting() {
  const { groups, items, attendance, courseEvents, corrections, issues, meetingVersions } = database;
  return [groups, items, attendance, courseEvents, corrections, issues, meetingVersions, ...ofItem()];
}
