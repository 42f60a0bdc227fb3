import { compareOrder } from '#shared/agenda/siblings.ts';
import { compareHappened } from '#shared/course/moments.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { storeBody } from './bodiesAndSettings.ts';
import { tellMeetingChanged } from './changes.ts';
import { database } from './connection.ts';
import { listCorrections } from './corrections.ts';
import { inUse } from './rows.ts';

/**
 * Everything known of one meeting, read in one transaction. `bin` says whether rows in the bin come along:
 * into a backup they do, into a file that leaves the house they do not; no more do the notes that are for their writer only.
 */
export async function readSnapshot(
  meetingId: string,
  bin: 'with bin' | 'without bin',
): Promise<MeetingSnapshot> {
  const keep = <Row extends { deletedAt: string | null }>(rows: Row[]): Row[] =>
    bin === 'with bin' ? rows : inUse(rows);
  return database.transaction('r', database.tables, async () => {
    const meeting = await database.meetings.get(meetingId);
    const body = meeting && (await database.bodies.get(meeting.bodyId));
    if (!meeting || !body) throw new Error(`Meeting ${meetingId} is not in the database`);
    const allItems = await database.items.where({ meetingId }).toArray();
    const items = keep(allItems);
    const itemIds = new Set(items.map((item) => item.id));
    const ofKeptItem = (row: { itemId: string }): boolean => itemIds.has(row.itemId);
    const binned = new Set(allItems.map((item) => item.id).filter((id) => !itemIds.has(id)));
    return {
      version: SNAPSHOT_VERSION,
      body,
      members: keep(await database.members.where({ bodyId: body.id }).toArray()).toSorted(compareOrder),
      yearEntries: keep(await database.yearEntries.where({ bodyId: body.id }).toArray()),
      meeting,
      groups: keep(await database.groups.where({ meetingId }).toArray()).toSorted(compareOrder),
      items: items.toSorted(compareOrder),
      sections: keep(await database.sections.where({ meetingId }).toArray())
        .filter(ofKeptItem)
        .toSorted(compareOrder),
      appendices: keep(await database.appendices.where({ meetingId }).toArray())
        .filter(ofKeptItem)
        .toSorted(compareOrder),
      attendance: (await database.attendance.where({ meetingId }).toArray()).toSorted(compareOrder),
      courseEvents: (await database.courseEvents.where({ meetingId }).toArray()).toSorted(compareHappened),
      decisions: (await database.decisions.where({ meetingId }).toArray()).filter(ofKeptItem),
      actions: (await database.actions.where({ meetingId }).toArray()).filter(ofKeptItem),
      corrections: await listCorrections(meetingId),
      // A note outlives its item, as when a newer issue came without it; in the bin the two lie together.
      annotations: keep(await database.annotations.where({ meetingId }).toArray()).filter(
        ({ itemId, visibility }) => !binned.has(itemId) && (bin === 'with bin' || visibility === 'shared'),
      ),
      issues: await database.issues.where({ meetingId }).toArray(),
    };
  });
}

/** Whether a meeting with this id is in the database, in use or in the bin. */
export async function hasMeeting(meetingId: string): Promise<boolean> {
  return (await database.meetings.get(meetingId)) !== undefined;
}

/**
 * Stores a whole meeting, all or nothing. A body that is here already stays as it is: the one who opens a package
 * keeps their own settings. The caller makes sure that the meeting itself is not here.
 */
export async function storeSnapshot(snapshot: MeetingSnapshot): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await storeBody(snapshot);
    await database.meetings.add(snapshot.meeting);
    await database.groups.bulkAdd(snapshot.groups);
    await database.items.bulkAdd(snapshot.items);
    await database.sections.bulkAdd(snapshot.sections);
    await database.appendices.bulkAdd(snapshot.appendices);
    await database.attendance.bulkAdd(snapshot.attendance);
    await database.courseEvents.bulkAdd(snapshot.courseEvents);
    await database.decisions.bulkAdd(snapshot.decisions);
    await database.actions.bulkAdd(snapshot.actions);
    await database.corrections.bulkAdd(snapshot.corrections);
    await database.annotations.bulkAdd(snapshot.annotations);
    await database.issues.bulkAdd(snapshot.issues);
  });
  tellMeetingChanged(snapshot.meeting.id);
}
