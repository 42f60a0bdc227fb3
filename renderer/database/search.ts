import { composeOutline, itemsOfOutline } from '#shared/agenda/outline.ts';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { listBodies } from './bodies.ts';
import { database } from './connection.ts';
import { inUse } from './rows.ts';
import { firstNumberOf } from './yearNumbers.ts';

export interface SearchableMeeting {
  readonly meeting: Meeting;
  readonly body: Body;
}

export interface SearchableItem extends SearchableMeeting {
  readonly item: Item;
  /** As it stands in its agenda. */
  readonly number: string;
}

/** What the search field looks through. Titles only: no text of a section is read. */
export interface Searchable {
  readonly bodies: readonly Body[];
  /** Newest first. */
  readonly meetings: readonly SearchableMeeting[];
  /** Meeting by meeting, the newest first, in the agenda's order. */
  readonly items: readonly SearchableItem[];
}

/** Everything in use; what is in the bin is not found. */
export async function readSearchable(): Promise<Searchable> {
  const [bodies, allBodies, allMeetings, groups, items] = await Promise.all([
    listBodies(),
    database.bodies.toArray(),
    database.meetings.toArray(),
    database.groups.toArray(),
    database.items.toArray(),
  ]);
  // A body in the bin still names its meetings.
  const bodyById = new Map(allBodies.map((body) => [body.id, body]));
  const meetings = inUse(allMeetings)
    .toSorted((a, b) => (b.date + b.startTime).localeCompare(a.date + a.startTime))
    .flatMap((meeting): SearchableMeeting[] => {
      const body = bodyById.get(meeting.bodyId);
      return body ? [{ meeting, body }] : [];
    });
  const groupsOf = byMeeting(groups);
  const itemsOf = byMeeting(items);
  const itemsInOrder = meetings.map(async ({ meeting, body }): Promise<SearchableItem[]> => {
    const outline = composeOutline(
      { body, groups: groupsOf.get(meeting.id) ?? [], items: itemsOf.get(meeting.id) ?? [] },
      { firstNumber: await firstNumberOf(meeting, body) },
    );
    return itemsOfOutline(outline).map(({ item, number }) => ({ item, number, meeting, body }));
  });
  return { bodies, meetings, items: (await Promise.all(itemsInOrder)).flat() };
}

function byMeeting<Row extends { meetingId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const ofMeeting = found.get(row.meetingId);
    if (ofMeeting) ofMeeting.push(row);
    else found.set(row.meetingId, [row]);
  }
  return found;
}
