import { z } from 'zod';
import {
  clockTimeSchema,
  dateSchema,
  deletedAtSchema,
  idSchema,
  momentSchema,
  rowFields,
} from './identity.ts';

/** draft: kladde; issued: udsendt; held: afholdt; approved: godkendt. */
export const meetingStatusSchema = z.enum(['draft', 'issued', 'held', 'approved']);
export type MeetingStatus = z.infer<typeof meetingStatusSchema>;

export const meetingSchema = z.strictObject({
  ...rowFields,
  bodyId: idSchema,
  date: dateSchema,
  startTime: clockTimeSchema,
  endTime: clockTimeSchema,
  place: z.string(),
  status: meetingStatusSchema,
  /** When the meeting really began and ended; null until then. */
  startedAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
  /** The day of the meeting that approved the minutes; null until then. Set while the status is approved. */
  approvedOn: dateSchema.nullable(),
  deletedAt: deletedAtSchema,
});
export type Meeting = z.infer<typeof meetingSchema>;
