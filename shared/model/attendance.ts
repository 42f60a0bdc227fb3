import { z } from 'zod';
import { idSchema, momentSchema, orderSchema, rowFields } from './identity.ts';
import { memberRoleSchema } from './body.ts';

/** expected until the meeting tells; apology: afbud; absent: fraværende without apology. */
export const attendanceStatusSchema = z.enum(['expected', 'present', 'apology', 'absent']);
export type AttendanceStatus = z.infer<typeof attendanceStatusSchema>;

/** Where in the treatment of an item something happened. One who leaves after the vote leaves after the item. */
export const phaseSchema = z.enum(['before', 'during', 'after']);
export type Phase = z.infer<typeof phaseSchema>;

/** Somebody came into the room or went out of it. */
export const movementSchema = z.strictObject({
  kind: z.enum(['arrived', 'left']),
  /** null: not bound to an item, only to the moment. */
  itemId: idSchema.nullable(),
  phase: phaseSchema,
  at: momentSchema,
});
export type Movement = z.infer<typeof movementSchema>;

/** The body found the person disqualified (inhabil): they took part in deciding that, and in nothing more of the item. */
export const disqualificationSchema = z.strictObject({
  kind: z.literal('disqualified'),
  itemId: idSchema,
  at: momentSchema,
});

/** Something that changed who was in the room, bound to an item and a moment. */
export const attendanceEventSchema = z.discriminatedUnion('kind', [movementSchema, disqualificationSchema]);
export type AttendanceEvent = z.infer<typeof attendanceEventSchema>;

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
  /** 'present' says that the person was there at some time; the events say when. */
  status: attendanceStatusSchema,
  /** The attendance row of the person this one stands in for. */
  substituteForId: idSchema.nullable(),
  /** In no particular order. */
  events: z.array(attendanceEventSchema),
});
export type Attendance = z.infer<typeof attendanceSchema>;
