import type { Annotation } from '#shared/model/annotation.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { Body, Member } from '#shared/model/body.ts';
import type { Action, Decision, Vote } from '#shared/model/decision.ts';
import { notSentOut, type Group, type Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { RichText } from '#shared/model/richText.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import type { Section } from '#shared/model/section.ts';
import type {
  Deadline,
  OpenTopic,
  PlannedMeeting,
  Theme,
  YearEntry,
  YearEntryFields,
} from '#shared/model/yearPlan.ts';

/**
 * Rows with everything filled in, so that a test says only what it is about. Ids are real UUIDs, counted from a short
 * number so that a failing test is readable.
 */
export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

const moment = '2031-02-01T08:00:00.000Z';
const row = (number: number) => ({ id: idOf(number), createdAt: moment, updatedAt: moment });
const meetingId = idOf(2);

export const aBody = (fields: Partial<Body> = {}): Body => ({
  ...row(1),
  name: 'Udvalget for Stier og Broer',
  shortName: 'udvalget',
  secretariat: 'Sekretariatet for Stier og Broer',
  standardItems: [],
  sectionTemplates: [{ kind: 'recommendation', heading: 'Indstilling' }],
  leadPhrase: 'Det indstilles, at',
  decisionPhrases: [],
  numbering: 'perMeeting',
  appendixNumbering: 'none',
  layoutProfile: 'form1',
  layoutChanges: {},
  deletedAt: null,
  ...fields,
});

export const aMember = (number: number, fields: Partial<Member> = {}): Member => ({
  ...row(number),
  bodyId: idOf(1),
  order: 'a0',
  name: `Medlem ${number}`,
  organisation: '',
  role: 'member',
  substituteForId: null,
  deletedAt: null,
  ...fields,
});

export const aMeeting = (fields: Partial<Meeting> = {}): Meeting => ({
  ...row(2),
  bodyId: idOf(1),
  date: '2031-03-14',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Bådhuset',
  status: 'draft',
  startedAt: null,
  endedAt: null,
  approvedOn: null,
  deletedAt: null,
  ...fields,
});

export const aGroup = (number: number, order: string, fields: Partial<Group> = {}): Group => ({
  ...row(number),
  meetingId,
  order,
  title: `Gruppe ${number}`,
  sentNumber: null,
  deletedAt: null,
  ...fields,
});

export const anItem = (number: number, order: string, fields: Partial<Item> = {}): Item => ({
  ...row(number),
  meetingId,
  groupId: null,
  order,
  title: `Punkt med id ${number}`,
  publicTitle: '',
  caseNumber: '',
  presenter: '',
  guests: '',
  access: 'open',
  kind: null,
  expectedMinutes: null,
  postponedFromId: null,
  ...notSentOut,
  deletedAt: null,
  ...fields,
});

export const aSection = (
  number: number,
  itemNumber: number,
  order: string,
  fields: Partial<Section> = {},
): Section => ({
  ...row(number),
  meetingId,
  itemId: idOf(itemNumber),
  order,
  kind: 'caseDescription',
  heading: 'Sagsfremstilling',
  content: emptyRichText,
  language: 'da',
  deletedAt: null,
  ...fields,
});

export const anAppendix = (
  number: number,
  itemNumber: number,
  order: string,
  fields: Partial<Appendix> = {},
): Appendix => ({
  ...row(number),
  meetingId,
  itemId: idOf(itemNumber),
  order,
  title: `Bilag med id ${number}`,
  access: 'open',
  source: null,
  earlierFiles: [],
  sentNumber: null,
  deletedAt: null,
  ...fields,
});

export const anAttendance = (
  number: number,
  order: string,
  fields: Partial<Attendance> = {},
): Attendance => ({
  ...row(number),
  meetingId,
  memberId: null,
  order,
  name: `Deltager ${number}`,
  organisation: '',
  role: 'member',
  status: 'expected',
  substituteForId: null,
  events: [],
  ...fields,
});

export const aDecision = (number: number, itemNumber: number, fields: Partial<Decision> = {}): Decision => ({
  ...row(number),
  meetingId,
  itemId: idOf(itemNumber),
  kind: 'free',
  writtenText: '',
  pointDecisions: [],
  content: emptyRichText,
  publicContent: null,
  votes: [],
  postponedToMeetingId: null,
  ...fields,
});

/** A vote that was adopted and that nobody took part in. */
export const aVote = (number: number, fields: Partial<Vote> = {}): Vote => ({
  id: idOf(number),
  motion: '',
  for: [],
  against: [],
  abstaining: [],
  shownBy: 'name',
  adopted: true,
  dissents: [],
  abstentionReasons: [],
  ...fields,
});

export const anAction = (number: number, itemNumber: number, fields: Partial<Action> = {}): Action => ({
  ...row(number),
  meetingId,
  itemId: idOf(itemNumber),
  what: `Opgave ${number}`,
  responsible: '',
  dueDate: null,
  doneAt: null,
  note: '',
  inMinutes: true,
  ...fields,
});

/** Rich text of plain paragraphs. */
export const aNote = (number: number, fields: Partial<Annotation> = {}): Annotation => ({
  ...row(number),
  meetingId,
  itemId: idOf(1),
  itemTitle: '',
  anchor: { kind: 'item' },
  kind: 'note',
  visibility: 'private',
  author: 'Karen Lund',
  content: emptyRichText,
  deletedAt: null,
  ...fields,
});

export const paragraphs = (...texts: string[]): RichText => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const yearEntryRow = (number: number) => ({ ...row(number), bodyId: idOf(1), deletedAt: null });

export const aPlannedMeeting = (number: number, fields: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  ...yearEntryRow(number),
  kind: 'meeting',
  date: '2031-06-20',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Bådhuset',
  title: '',
  topics: [],
  deadline: null,
  meetingId: null,
  ...fields,
});

export const aTheme = (number: number, fields: Partial<Theme> = {}): Theme => ({
  ...yearEntryRow(number),
  kind: 'theme',
  title: `Tema ${number}`,
  from: '2031-03-01',
  to: '2031-05-31',
  themeKind: 'planning',
  note: '',
  ...fields,
});

export const aDeadline = (number: number, fields: Partial<Deadline> = {}): Deadline => ({
  ...yearEntryRow(number),
  kind: 'deadline',
  date: '2031-04-15',
  title: `Frist ${number}`,
  note: '',
  ...fields,
});

export const anOpenTopic = (number: number, fields: Partial<OpenTopic> = {}): OpenTopic => ({
  ...yearEntryRow(number),
  kind: 'openTopic',
  year: 2031,
  title: `Emne ${number}`,
  ...fields,
});

/** What a person says of an entry, without its row's own fields. */
export function fieldsOfEntry(entry: YearEntry): YearEntryFields {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    bodyId: _bodyId,
    deletedAt: _deletedAt,
    ...fields
  } = entry;
  return fields;
}
