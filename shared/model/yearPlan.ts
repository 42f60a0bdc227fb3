import { z } from 'zod';
import { clockTimeSchema, dateSchema, deletedAtSchema, idSchema, rowFields } from './identity.ts';

/** What every entry of a body's year plan (årshjul) carries. */
const entryFields = { ...rowFields, bodyId: idSchema, deletedAt: deletedAtSchema };

/** A meeting that is planned. Once it is made, the meeting itself says when and where it is. */
export const plannedMeetingSchema = z.strictObject({
  ...entryFields,
  kind: z.literal('meeting'),
  date: dateSchema,
  /** null: not settled yet. */
  startTime: clockTimeSchema.nullable(),
  endTime: clockTimeSchema.nullable(),
  place: z.string(),
  /** What kind of meeting it is ("Temadag"); empty: an ordinary one. */
  title: z.string(),
  /** What is to be on its agenda: they become items when the meeting is made. */
  topics: z.array(z.string()),
  /** The last day for handing in items. */
  deadline: dateSchema.nullable(),
  /** The meeting that it became; null until then. */
  meetingId: idSchema.nullable(),
});
export type PlannedMeeting = z.infer<typeof plannedMeetingSchema>;

/** Each has an icon, a name and a colour of its own, so that none is told by its colour alone. */
export const themeKindSchema = z.enum(['economy', 'planning', 'quality', 'dialogue', 'other']);
export type ThemeKind = z.infer<typeof themeKindSchema>;

/** What the body is occupied with for a while, from one day to another, both included. */
export const themeSchema = z.strictObject({
  ...entryFields,
  kind: z.literal('theme'),
  title: z.string(),
  from: dateSchema,
  to: dateSchema,
  themeKind: themeKindSchema,
  note: z.string(),
});
export type Theme = z.infer<typeof themeSchema>;

/** A day by which something must be done, whatever meetings there are. */
export const deadlineSchema = z.strictObject({
  ...entryFields,
  kind: z.literal('deadline'),
  date: dateSchema,
  title: z.string(),
  note: z.string(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** A topic for the year that has no day yet. */
export const openTopicSchema = z.strictObject({
  ...entryFields,
  kind: z.literal('openTopic'),
  year: z.int().min(1).max(9999),
  title: z.string(),
});
export type OpenTopic = z.infer<typeof openTopicSchema>;

export const yearEntrySchema = z.discriminatedUnion('kind', [
  plannedMeetingSchema,
  themeSchema,
  deadlineSchema,
  openTopicSchema,
]);
export type YearEntry = z.infer<typeof yearEntrySchema>;

/** What a person says of an entry: everything but its row's own fields, and whose it is. */
export type YearEntryFields = FieldsOf<YearEntry>;

/** Kind by kind: `Omit` of all of them at once would keep only what every kind has. */
type FieldsOf<Entry extends YearEntry> = Entry extends YearEntry
  ? Omit<Entry, 'id' | 'createdAt' | 'updatedAt' | 'bodyId' | 'deletedAt'>
  : never;
