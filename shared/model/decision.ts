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

/** What was decided on one point of the recommendation. */
export const pointDecisionSchema = z.strictObject({
  pointId: z.string().max(64),
  kind: decisionKindSchema,
  text: z.string(),
});

/** How the votes fell. Each list holds the ids of attendance rows; nobody stands in two of them. */
export const voteSchema = z.strictObject({
  for: z.array(idSchema),
  against: z.array(idSchema),
  abstaining: z.array(idSchema),
});

/** A minority's statement (mindretalsudtalelse), demanded during the meeting. */
export const dissentSchema = z.strictObject({ attendanceIds: z.array(idSchema).min(1), text: z.string() });

export const decisionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  kind: decisionKindSchema,
  pointDecisions: z.array(pointDecisionSchema),
  content: richTextSchema,
  /** What outsiders read of a closed item's decision; null: nothing written yet. */
  publicContent: richTextSchema.nullable(),
  vote: voteSchema.nullable(),
  dissents: z.array(dissentSchema),
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
