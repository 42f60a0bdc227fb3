import { z } from 'zod';
import { dateSchema, idSchema, rowFields } from './identity.ts';
import { richTextSchema } from './richText.ts';

/** followed: as recommended; noted: taken to efterretning; returned: sent back to the secretariat; free: own words. */
export const decisionKindSchema = z.enum([
  'followed',
  'noted',
  'approved',
  'postponed',
  'rejected',
  'returned',
  'free',
]);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/**
 * What Punkt itself wrote into a decision's content, line by line; '' where it wrote nothing. While these lines stand
 * there one after the other, nobody has changed the words (shared/decisions/outcome.ts).
 */
const writtenTextSchema = z.string();

/** What was decided on one point of the recommendation. */
export const pointDecisionSchema = z.strictObject({
  pointId: z.string().max(64),
  kind: decisionKindSchema,
  writtenText: writtenTextSchema,
});
export type PointDecision = z.infer<typeof pointDecisionSchema>;

/** A minority's statement (mindretalsudtalelse), demanded during the meeting. */
export const dissentSchema = z.strictObject({ attendanceIds: z.array(idSchema).min(1), text: z.string() });
export type Dissent = z.infer<typeof dissentSchema>;

/** Why somebody abstained. Procedural reasons only, so it stands apart from the dissents. */
export const abstentionReasonSchema = z.strictObject({ attendanceId: idSchema, text: z.string() });

/**
 * How the votes fell (afstemning). Each list holds the ids of attendance rows; what else must hold is in
 * shared/decisions/voteRules.ts.
 */
export const voteSchema = z.strictObject({
  id: idSchema,
  /** What was put to the vote; '' where it was the recommendation. */
  motion: z.string(),
  for: z.array(idSchema),
  against: z.array(idSchema),
  abstaining: z.array(idSchema),
  /** organisation: the minutes name organisations in the place of people. Only while none of them is split. */
  shownBy: z.enum(['name', 'organisation']),
  adopted: z.boolean(),
  /** Of the minority only. */
  dissents: z.array(dissentSchema),
  abstentionReasons: z.array(abstentionReasonSchema),
});
export type Vote = z.infer<typeof voteSchema>;

/** What a meeting decided on an item. An item has one decision at most: where there are more, the oldest counts. */
export const decisionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  kind: decisionKindSchema,
  /** What the kind as a whole wrote; what the points wrote is with them. */
  writtenText: writtenTextSchema,
  pointDecisions: z.array(pointDecisionSchema),
  content: richTextSchema,
  /** What outsiders read of a closed item's decision; null: nothing written yet. Never filled in from the content. */
  publicContent: richTextSchema.nullable(),
  /** In the order in which they were taken. */
  votes: z.array(voteSchema),
  /** Only where it is known which: "til et senere møde" is null. */
  postponedToMeetingId: idSchema.nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Something to be done after the meeting (opfølgning): what, who, when. */
export const actionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  what: z.string(),
  responsible: z.string(),
  dueDate: dateSchema.nullable(),
  doneAt: z.iso.datetime().nullable(),
  note: z.string(),
  inMinutes: z.boolean(),
});
export type Action = z.infer<typeof actionSchema>;
