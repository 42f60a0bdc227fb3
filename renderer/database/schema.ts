import { Dexie, type Table } from 'dexie';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { Body, Member } from '#shared/model/body.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import type { Correction } from '#shared/model/correction.ts';
import type { Action, Decision } from '#shared/model/decision.ts';
import type { Issue } from '#shared/model/issue.ts';
import type { Group, Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { MeetingVersion } from '#shared/model/meetingVersion.ts';
import type { Section } from '#shared/model/section.ts';
import type { YearEntry } from '#shared/model/yearPlan.ts';
import { watchTables } from './history/recording.ts';
import { addWhatVersion1Lacked } from './upgrades/fromVersion1.ts';
import { addWhatVersion2Lacked } from './upgrades/fromVersion2.ts';

/** A choice of this computer's user, by name. Not part of any meeting. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Raised with every entry in `declareVersions`. Never lowered, never reused: a database on a user's disk stands at
 * one of these numbers, and must open in every later Punkt.
 */
export const DATABASE_VERSION = 3;
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
  meetingVersions!: Table<MeetingVersion, string>;
  settings!: Table<Setting, string>;

  constructor(name: string = DATABASE_NAME) {
    // Without 'strict' a power cut may take what Chromium had acknowledged but not yet synced to disk.
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    watchTables(this);
  }
}

/** Append only: a later version is one more call below, with its upgrade in upgrades/. */
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
  database.version(3).stores({ meetingVersions: 'id, meetingId' }).upgrade(addWhatVersion2Lacked);
}
