import { Dexie, type Table, type Transaction } from 'dexie';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { Body, Member } from '#shared/model/body.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import type { Correction } from '#shared/model/correction.ts';
import type { Action, Decision } from '#shared/model/decision.ts';
import type { Issue } from '#shared/model/issue.ts';
import { notSentOut, type Group, type Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Section } from '#shared/model/section.ts';
import { watchTables } from './history/recording.ts';
import { attendanceOfVersion1 } from '#shared/package/attendanceOfVersion1.ts';
import type { YearEntry } from '#shared/model/yearPlan.ts';
import { decisionOfVersion1 } from '#shared/package/decisionsOfVersion1.ts';

/** A choice of this computer's user, by name. Not part of any meeting. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Raised with every entry in `declareVersions`. Never lowered, never reused: a database on a user's disk stands at
 * one of these numbers, and must open in every later Punkt.
 */
export const DATABASE_VERSION = 2;
export const DATABASE_NAME = 'punkt';

export class PunktDatabase extends Dexie {
  bodies!: Table<Body, string>;
  members!: Table<Member, string>;
  yearEntries!: Table<YearEntry, string>;
  meetings!: Table<Meeting, string>;
  groups!: Table<Group, string>;
  items!: Table<Item, string>;
  sections!: Table<Section, string>;
  appendices!: Table<Appendix, string>;
  attendance!: Table<Attendance, string>;
  courseEvents!: Table<CourseEvent, string>;
  decisions!: Table<Decision, string>;
  actions!: Table<Action, string>;
  corrections!: Table<Correction, string>;
  annotations!: Table<Annotation, string>;
  issues!: Table<Issue, string>;
  settings!: Table<Setting, string>;

  constructor(name: string = DATABASE_NAME) {
    // Without 'strict' a power cut may take what Chromium had acknowledged but not yet synced to disk.
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    watchTables(this);
  }
}

/** Append only: a later version is one more call below, with an upgrade function named after what it does. */
function declareVersions(database: Dexie): void {
  database.version(1).stores({
    bodies: 'id',
    members: 'id, bodyId',
    meetings: 'id, bodyId, date',
    groups: 'id, meetingId',
    items: 'id, meetingId',
    sections: 'id, meetingId, itemId',
    appendices: 'id, meetingId, itemId',
    attendance: 'id, meetingId',
    decisions: 'id, meetingId, itemId',
    actions: 'id, meetingId, itemId',
    annotations: 'id, meetingId, itemId',
    issues: 'id, meetingId',
    settings: 'key',
  });
  database
    .version(2)
    .stores({ yearEntries: 'id, bodyId', courseEvents: 'id, meetingId', corrections: 'id, meetingId' })
    .upgrade(addWhatVersion1Lacked);
}

async function addWhatVersion1Lacked(transaction: Transaction): Promise<void> {
  await giveStandardItemsTexts(transaction);
  await sayThatSectionsAreDanish(transaction);
  await giveMovementsPhases(transaction);
  await sayThatBodiesFollowTheirForms(transaction);
  await sayThatNothingWasSentOut(transaction);
  await giveDecisionsTheirVotes(transaction);
  await sayThatNothingWasApproved(transaction);
}

/** A standard item of version 1 had a title and points, and no text. */
async function giveStandardItemsTexts(transaction: Transaction): Promise<void> {
  await transaction
    .table<Body, string>('bodies')
    .toCollection()
    .modify((body) => {
      body.standardItems = body.standardItems.map((item) => ({ ...item, text: '' }));
    });
}

/** Until version 2 nobody could write a section in another language. */
async function sayThatSectionsAreDanish(transaction: Transaction): Promise<void> {
  await transaction.table<Pick<Section, 'language'>>('sections').toCollection().modify({ language: 'da' });
}

/** Until version 2 nobody could say that somebody came or went before an item, or after it. */
async function giveMovementsPhases(transaction: Transaction): Promise<void> {
  const attendance = transaction.table<unknown, string>('attendance');
  await attendance.bulkPut((await attendance.toArray()).map(attendanceOfVersion1));
}

/** Until version 2 nobody could change how a form looks. */
async function sayThatBodiesFollowTheirForms(transaction: Transaction): Promise<void> {
  await transaction.table<Pick<Body, 'layoutChanges'>>('bodies').toCollection().modify({ layoutChanges: {} });
}

/** Until version 2 nobody could send an agenda out from Punkt. */
async function sayThatNothingWasSentOut(transaction: Transaction): Promise<void> {
  for (const table of ['groups', 'appendices']) {
    await transaction
      .table<Pick<Group | Appendix, 'sentNumber'>>(table)
      .toCollection()
      .modify({ sentNumber: null });
  }
  await transaction
    .table<Pick<Item, keyof typeof notSentOut>>('items')
    .toCollection()
    .modify({ ...notSentOut });
  await transaction.table<Pick<Issue, 'itemIds'>>('issues').toCollection().modify({ itemIds: [] });
}

/** A decision of version 1 had one vote at most, and its dissents beside it. */
async function giveDecisionsTheirVotes(transaction: Transaction): Promise<void> {
  const decisions = transaction.table<unknown, string>('decisions');
  await decisions.bulkPut((await decisions.toArray()).map(decisionOfVersion1));
}

/** Until version 2 nobody could approve minutes in Punkt. */
async function sayThatNothingWasApproved(transaction: Transaction): Promise<void> {
  await transaction
    .table<Pick<Meeting, 'approvedOn'>>('meetings')
    .toCollection()
    .modify({ approvedOn: null });
}
