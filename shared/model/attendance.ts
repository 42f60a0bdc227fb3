import { z } from 'zod';
import { idSchema, momentSchema, orderSchema, rowFields } from './identity.ts';
import { memberRoleSchema } from './body.ts';

/** expected until the meeting tells; apology: afbud; absent: fraværende without apology. */
export const attendanceStatusSchema = z.enum(['expected', 'present', 'apology', 'absent']);
export type AttendanceStatus = z.infer<typeof attendanceStatusSchema>;

/** Something that changed who was in the room, bound to an item and a moment. */
export const attendanceEventSchema = z.strictObject({
  kind: z.enum(['arrived', 'left', 'disqualified']),
  itemId: idSchema.nullable(),
  at: momentSchema,
});

/** One person's presence at one meeting. Name and organisation are kept as they were then. */
export const attendanceSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  /** null: someone who is not a member of the body. */
  memberId: idSchema.nullable(),
  order: orderSchema,
  name: z.string(),
  organisation: z.string(),
  role: memberRoleSchema,
  status: attendanceStatusSchema,
  /** The attendance row of the person this one stands in for. */
  substituteForId: idSchema.nullable(),
  events: z.array(attendanceEventSchema),
});
export type Attendance = z.infer<typeof attendanceSchema>;
