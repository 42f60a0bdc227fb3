import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import { composeOutline, itemsOfOutline, type OutlineEntry } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Appendix } from '#shared/model/appendix.ts';
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

export interface SearchableAppendix extends SearchableMeeting {
  readonly appendix: Appendix;
  /** undefined where the body's appendices carry titles only. */
  readonly number: number | undefined;
}

/** What the search field looks through. Titles only: no text of a section is read. */
export interface Searchable {
  readonly bodies: readonly Body[];
  /** Newest first. */
  readonly meetings: readonly SearchableMeeting[];
  /** Meeting by meeting, the newest first, in the agenda's order. */
  readonly items: readonly SearchableItem[];
  /** In the order of their items. */
  readonly appendices: readonly SearchableAppendix[];
}

/** Everything in use; what is in the bin is not found. */
export async function readSearchable(): Promise<Searchable> {
  const [bodies, allBodies, allMeetings, groups, items, appendices] = await Promise.all([
    listBodies(),
    database.bodies.toArray(),
    database.meetings.toArray(),
    database.groups.toArray(),
    database.items.toArray(),
    database.appendices.toArray(),
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
  const appendicesOfMeeting = byMeeting(inUse(appendices));
  const read = meetings.map(async ({ meeting, body }) => {
    const outline = composeOutline(
      { body, groups: groupsOf.get(meeting.id) ?? [], items: itemsOf.get(meeting.id) ?? [] },
      { firstNumber: await firstNumberOf(meeting, body) },
    );
    const ofMeeting = appendicesOfMeeting.get(meeting.id) ?? [];
    return {
      items: itemsOfOutline(outline).map(({ item, number }) => ({ item, number, meeting, body })),
      appendices: appendicesIn(outline, ofMeeting, { meeting, body }),
    };
  });
  const found = await Promise.all(read);
  return {
    bodies,
    meetings,
    items: found.flatMap((each) => each.items),
    appendices: found.flatMap((each) => each.appendices),
  };
}

/** Those of items that are on the agenda. */
function appendicesIn(
  outline: readonly OutlineEntry[],
  appendices: readonly Appendix[],
  { meeting, body }: SearchableMeeting,
): SearchableAppendix[] {
  const numbers = numberAppendices(outline, appendices, body.appendixNumbering);
  return itemsOfOutline(outline)
    .flatMap(({ item }) => appendicesOf(item.id, appendices))
    .map((appendix) => ({ appendix, number: numbers.get(appendix.id), meeting, body }));
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
