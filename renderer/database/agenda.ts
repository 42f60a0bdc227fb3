import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import {
  composeOutline,
  itemsOfOutline,
  type OutlineEntry,
  type OutlineItem,
} from '#shared/agenda/outline.ts';
import { findReferenceTargets, type ReferenceTargets } from '#shared/agenda/references.ts';
import { findLacks, type Lack } from '#shared/checks/readiness.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Body } from '#shared/model/body.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Group, Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Section } from '#shared/model/section.ts';
import type { OwnNote } from '#shared/search/meetingTexts.ts';
import { listAppendicesOfMeeting } from './appendices.ts';
import { database } from './connection.ts';
import { listDecisions } from './decisions.ts';
import { listGroups } from './groups.ts';
import { listItems } from './items.ts';
import { listSectionsOfMeeting } from './sections.ts';
import { firstNumberOf } from './yearNumbers.ts';

/** Without its `updatedAt`: every save of anything in the meeting moves that, and no screen with an agenda shows it. */
export type AgendaMeeting = Omit<Meeting, 'updatedAt'>;

/** A meeting's agenda as the screens show it: everything in its place, with its number. Its texts are read by item. */
export interface Agenda {
  readonly meeting: AgendaMeeting;
  readonly body: Body;
  readonly outline: readonly OutlineEntry[];
  readonly items: readonly OutlineItem[];
  readonly appendices: readonly Appendix[];
  /** By appendix id; empty when the body's appendices carry titles only. */
  readonly appendixNumbers: ReadonlyMap<string, number>;
  /** What the texts can refer to, by id. */
  readonly references: ReferenceTargets;
}

/** An agenda with every text in it. */
export interface WrittenAgenda extends Agenda {
  readonly sections: readonly Section[];
  readonly decisions: readonly Decision[];
  /** By item id. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
  /** What its chair wrote beside it, where it is read for the chair. */
  readonly ownNotes?: readonly OwnNote[];
}

/** What an agenda is of. */
export interface AgendaFrame {
  readonly meeting: AgendaMeeting;
  readonly body: Body;
  /** Where numbers go on through the year. */
  readonly firstNumber: number;
}

/** What stands on an agenda, in no particular order. */
export interface AgendaParts {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  readonly appendices: readonly Appendix[];
}

/** null when the meeting is not there, or is in the bin. */
export async function readAgendaFrame(meetingId: string): Promise<AgendaFrame | null> {
  const stored = await database.meetings.get(meetingId);
  const body = stored && (await database.bodies.get(stored.bodyId));
  if (!stored || !body || stored.deletedAt !== null) return null;
  const { updatedAt: _updatedAt, ...meeting } = stored;
  return { meeting, body, firstNumber: await firstNumberOf(meeting, body) };
}

/** Where everything in a meeting's agenda stands just now; empty when the meeting is not there. */
export async function readOutline(meetingId: string): Promise<readonly OutlineEntry[]> {
  const frame = await readAgendaFrame(meetingId);
  return frame ? arrangeAgenda(frame, await readAgendaParts(meetingId)).outline : [];
}

export async function readAgendaParts(meetingId: string): Promise<AgendaParts> {
  const [groups, items, appendices] = await Promise.all([
    listGroups(meetingId),
    listItems(meetingId),
    listAppendicesOfMeeting(meetingId),
  ]);
  return { groups, items, appendices };
}

export function arrangeAgenda({ meeting, body, firstNumber }: AgendaFrame, parts: AgendaParts): Agenda {
  const outline = composeOutline({ body, ...parts }, { firstNumber });
  const items = itemsOfOutline(outline);
  const appendices = parts.appendices.filter(isOf(items));
  const appendixNumbers = numberAppendices(outline, appendices, body.appendixNumbering);
  const references = findReferenceTargets(outline, appendices, body.appendixNumbering);
  return { meeting, body, outline, items, appendices, appendixNumbers, references };
}

/** The whole agenda with its texts. null when the meeting is not there, or is in the bin. */
export async function readAgenda(meetingId: string): Promise<WrittenAgenda | null> {
  const frame = await readAgendaFrame(meetingId);
  if (!frame) return null;
  const agenda = arrangeAgenda(frame, await readAgendaParts(meetingId));
  const sections = (await listSectionsOfMeeting(meetingId)).filter(isOf(agenda.items));
  const decisions = (await listDecisions(meetingId)).filter(isOf(agenda.items));
  const { references, body } = agenda;
  const lacks = findLacks(agenda.items, sections, { references, standardItems: body.standardItems });
  return { ...agenda, sections, decisions, lacks };
}

function isOf(items: readonly OutlineItem[]): (part: { itemId: string }) => boolean {
  const ids = new Set(items.map(({ item }) => item.id));
  return ({ itemId }) => ids.has(itemId);
}
