import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import {
  composeOutline,
  itemsOfOutline,
  type OutlineEntry,
  type OutlineItem,
} from '#shared/agenda/outline.ts';
import { findLacks, type Lack } from '#shared/checks/readiness.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Body } from '#shared/model/body.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Section } from '#shared/model/section.ts';
import { listAppendicesOfMeeting } from './appendices.ts';
import { database } from './connection.ts';
import { listGroups } from './groups.ts';
import { listItems } from './items.ts';
import { listSectionsOfMeeting } from './sections.ts';
import { firstNumberOf } from './yearNumbers.ts';

/** A meeting's agenda as the screens show it: everything in its place, with its number. */
export interface Agenda {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly outline: readonly OutlineEntry[];
  readonly items: readonly OutlineItem[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
  /** By appendix id; empty when the body's appendices carry titles only. */
  readonly appendixNumbers: ReadonlyMap<string, number>;
  /** By item id. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

/** null when the meeting is not there, or is in the bin. */
export async function readAgenda(meetingId: string): Promise<Agenda | null> {
  const meeting = await database.meetings.get(meetingId);
  const body = meeting && (await database.bodies.get(meeting.bodyId));
  if (!meeting || !body || meeting.deletedAt !== null) return null;
  const [firstNumber, groups, items, sections, appendices] = await Promise.all([
    firstNumberOf(meeting, body),
    listGroups(meetingId),
    listItems(meetingId),
    listSectionsOfMeeting(meetingId),
    listAppendicesOfMeeting(meetingId),
  ]);
  const outline = composeOutline({ body, groups, items }, { firstNumber });
  const itemsInOrder = itemsOfOutline(outline);
  const itemIds = new Set(itemsInOrder.map(({ item }) => item.id));
  const isOnAgenda = ({ itemId }: { itemId: string }): boolean => itemIds.has(itemId);
  return {
    meeting,
    body,
    outline,
    items: itemsInOrder,
    sections: sections.filter(isOnAgenda),
    appendices: appendices.filter(isOnAgenda),
    appendixNumbers: numberAppendices(outline, appendices, body.appendixNumbering),
    lacks: findLacks(itemsInOrder, sections, body.standardItems),
  };
}
