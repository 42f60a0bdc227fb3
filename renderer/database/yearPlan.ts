import type { YearEntry, YearEntryFields } from '#shared/model/yearPlan.ts';
import { plannedOn, type YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { changeBodyOrMembers } from './changes.ts';
import { database } from './connection.ts';
import type { RecordedAct } from './history/acts.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

/** The body's plan and its meetings, of all years, without what is in the bin. */
export async function readYearPlan(bodyId: string): Promise<YearPlan> {
  const [entries, meetings] = await Promise.all([
    database.yearEntries.where({ bodyId }).toArray(),
    database.meetings.where({ bodyId }).toArray(),
  ]);
  return { entries: inUse(entries), meetings: inUse(meetings) };
}

/** New entries, all of them or none. Returns their ids. */
export async function addYearEntries(bodyId: string, entries: readonly YearEntryFields[]): Promise<string[]> {
  const rows = entries.map((fields): YearEntry => ({ ...newRow(), bodyId, ...fields, deletedAt: null }));
  await changeBodyOrMembers(bodyId, 'addYearEntries', () => database.yearEntries.bulkAdd(rows));
  return rows.map(({ id }) => id);
}

/** Gives an entry new fields, all of its kind's. */
export async function changeYearEntry({ id, bodyId }: YearEntry, fields: YearEntryFields): Promise<void> {
  await changeBodyOrMembers(bodyId, 'changeYearEntry', async () => {
    const stored = await database.yearEntries.get(id);
    if (stored) await database.yearEntries.put(withFields(stored, fields));
  });
}

function withFields({ id, createdAt, deletedAt, bodyId }: YearEntry, fields: YearEntryFields): YearEntry {
  return { id, createdAt, updatedAt: moment(), bodyId, ...fields, deletedAt };
}

/** Puts entries of one body in the bin. */
export async function deleteYearEntries(bodyId: string, ids: readonly string[]): Promise<void> {
  await setDeletedAt(bodyId, 'deleteYearEntries', ids, moment());
}

export async function restoreYearEntries(bodyId: string, ids: readonly string[]): Promise<void> {
  await setDeletedAt(bodyId, 'bringBack', ids, null);
}

async function setDeletedAt(
  bodyId: string,
  act: RecordedAct,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<void> {
  await changeBodyOrMembers(bodyId, act, async () => {
    const stored = (await database.yearEntries.bulkGet([...ids])).filter((entry) => entry !== undefined);
    await database.yearEntries.bulkPut(stored.map((entry) => ({ ...entry, deletedAt, updatedAt: moment() })));
  });
}

/**
 * Lets a meeting that is being made be the one that was planned for its day. Returns the topics planned for it; none
 * where nothing was planned. To be called in the transaction that stores the meeting, before it is stored.
 */
export async function takePlannedTopics(
  bodyId: string,
  date: string,
  meetingId: string,
): Promise<readonly string[]> {
  const planned = plannedOn(await readYearPlan(bodyId), date);
  if (!planned) return [];
  await database.yearEntries.put({ ...planned, meetingId, updatedAt: moment() });
  // The body's newest copy is the one that is restored from.
  await patch(database.bodies, bodyId, {});
  return planned.topics;
}
