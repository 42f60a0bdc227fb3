import { z } from 'zod';
import { annotationSchema } from './annotation.ts';
import { appendixSchema } from './appendix.ts';
import { attendanceSchema } from './attendance.ts';
import { bodySchema, memberSchema } from './body.ts';
import { correctionSchema } from './correction.ts';
import { courseEventSchema } from './course.ts';
import { actionSchema, decisionSchema } from './decision.ts';
import { issueSchema } from './issue.ts';
import { groupSchema, itemSchema } from './item.ts';
import { meetingSchema } from './meeting.ts';
import { sectionSchema } from './section.ts';
import { yearEntrySchema } from './yearPlan.ts';

/**
 * Rises by one whenever an older Punkt would refuse or misread a snapshot of a newer one. An older snapshot is read as
 * one of this version: shared/package/older/ adds what it lacks.
 */
export const SNAPSHOT_VERSION = 3;

/**
 * Everything that is known of one meeting at one moment: what is exported, packed, backed up and frozen.
 * A package leaves out the rows in the bin; a backup keeps them. Readers go by `deletedAt`.
 */
export const meetingSnapshotSchema = z.strictObject({
  version: z.literal(SNAPSHOT_VERSION),
  body: bodySchema,
  members: z.array(memberSchema),
  yearEntries: z.array(yearEntrySchema),
  meeting: meetingSchema,
  groups: z.array(groupSchema),
  items: z.array(itemSchema),
  sections: z.array(sectionSchema),
  appendices: z.array(appendixSchema),
  attendance: z.array(attendanceSchema),
  courseEvents: z.array(courseEventSchema),
  decisions: z.array(decisionSchema),
  actions: z.array(actionSchema),
  corrections: z.array(correctionSchema),
  annotations: z.array(annotationSchema),
  issues: z.array(issueSchema),
});
export type MeetingSnapshot = z.infer<typeof meetingSnapshotSchema>;
