import type { Attendance } from '#shared/model/attendance.ts';
import type { Body } from '#shared/model/body.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { listMembers } from './bodies.ts';
import { changeMeeting, tellMeetingChanged } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { MEETINGS_HISTORY } from './history/journal.ts';
import { withNewOrder } from './order.ts';
import { takePlannedTopics } from './yearPlan.ts';
import { addStartingAgenda, usualAgenda, type NewAgenda } from './newAgendas.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

export interface MeetingOverview {
  readonly meeting: Meeting;
  readonly body: Body | undefined;
  readonly itemCount: number;
  readonly appendixCount: number;
}

/** Every meeting in use with what the list shows of it, newest first. */
export async function listMeetings(): Promise<MeetingOverview[]> {
  const meetings = inUse(await database.meetings.toArray());
  const bodies = new Map((await database.bodies.toArray()).map((body) => [body.id, body]));
  const items = inUse(await database.items.toArray());
  const itemIds = new Set(items.map((item) => item.id));
  const appendices = inUse(await database.appendices.toArray()).filter(({ itemId }) => itemIds.has(itemId));
  const itemCounts = countByMeeting(items);
  const appendixCounts = countByMeeting(appendices);
  return meetings
    .toSorted((a, b) => (b.date + b.startTime).localeCompare(a.date + a.startTime))
    .map((meeting) => ({
      meeting,
      body: bodies.get(meeting.bodyId),
      itemCount: itemCounts.get(meeting.id) ?? 0,
      appendixCount: appendixCounts.get(meeting.id) ?? 0,
    }));
}

function countByMeeting(rows: readonly { meetingId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { meetingId } of rows) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1);
  return counts;
}

export async function findMeeting(id: string): Promise<Meeting | undefined> {
  return database.meetings.get(id);
}

/** Whether the meeting's body has another one, apart from the bin. */
export async function hasOtherMeetings({ id, bodyId }: Pick<Meeting, 'id' | 'bodyId'>): Promise<boolean> {
  const meetings = inUse(await database.meetings.where({ bodyId }).toArray());
  return meetings.some((other) => other.id !== id);
}

export type MeetingFacts = Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'place'>;

/**
 * A new meeting of a body, with the body's members as expected participants and what its agenda starts with. One on a
 * day for which a meeting was planned is that meeting, and gets its topics. Returns the meeting's id.
 */
export async function addMeeting(
  bodyId: string,
  facts: MeetingFacts,
  agenda: NewAgenda = usualAgenda,
): Promise<string> {
  const row = newRow();
  await database.transaction('rw', database.tables, async () => {
    const body = await database.bodies.get(bodyId);
    if (!body) throw new Error(`No body ${bodyId}`);
    const topics = await takePlannedTopics(bodyId, facts.date, row.id);
    await addStartingAgenda({ ...facts, id: row.id }, body, topics, agenda);
    await database.meetings.add({
      ...row,
      bodyId,
      ...facts,
      status: 'draft',
      startedAt: null,
      endedAt: null,
      approvedOn: null,
      deletedAt: null,
    });
    await addExpectedMembers(row.id, bodyId);
  });
  tellMeetingChanged(row.id);
  return row.id;
}

async function addExpectedMembers(meetingId: string, bodyId: string): Promise<void> {
  const members = withNewOrder(await listMembers(bodyId));
  const newRows = new Map(members.map(({ value: member }) => [member.id, newRow()]));
  const rows = members.map(({ value: member, order }): Attendance => ({
    ...(newRows.get(member.id) ?? newRow()),
    meetingId,
    memberId: member.id,
    order,
    name: member.name,
    organisation: member.organisation,
    role: member.role,
    status: 'expected',
    substituteForId: newRows.get(member.substituteForId ?? '')?.id ?? null,
    events: [],
  }));
  await database.attendance.bulkAdd(rows);
}

export async function changeMeetingFacts(
  id: string,
  changes: Partial<MeetingFacts & Pick<Meeting, 'bodyId' | 'status'>>,
): Promise<void> {
  await changeMeeting(id, 'changeMeeting', async () => {
    await patch(database.meetings, id, changes);
  });
}

/** Puts a meeting in the bin with everything in it; undone in the list of meetings, not in the meeting. */
export async function deleteMeeting(id: string): Promise<void> {
  await changeDeletedAt(id, 'deleteMeeting', moment());
}

/** Brings a meeting back from the bin. */
export async function restoreMeeting(id: string): Promise<void> {
  await changeDeletedAt(id, 'bringBack', null);
}

async function changeDeletedAt(id: string, act: Act, deletedAt: string | null): Promise<void> {
  await changeMeeting(id, act, () => patch(database.meetings, id, { deletedAt }), MEETINGS_HISTORY);
}

/** Ids of the meetings, in the bin or not, that were changed after a moment; '' gives all. */
export async function listMeetingsChangedSince(since: string): Promise<string[]> {
  const meetings = await database.meetings.toArray();
  return meetings.filter((meeting) => meeting.updatedAt > since).map(({ id }) => id);
}
