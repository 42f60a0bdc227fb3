import { z } from 'zod';
import { idSchema, momentSchema, rowFields } from './identity.ts';

const eventFields = { ...rowFields, meetingId: idSchema, at: momentSchema };

/** An item was taken up. It lasts until the next one is, whatever number that has. */
export const takenUpSchema = z.strictObject({ ...eventFields, kind: z.literal('takenUp'), itemId: idSchema });
export type TakenUp = z.infer<typeof takenUpSchema>;

/** A break, from `at`. The item that was being treated goes on after it, unless another one is taken up. */
export const breakSchema = z.strictObject({
  ...eventFields,
  kind: z.literal('break'),
  /** null: it lasts still. */
  until: momentSchema.nullable(),
});
export type Break = z.infer<typeof breakSchema>;

/**
 * What happened in the meeting, one row each, in the order of `at`: which item is on the table follows from them. When
 * the meeting began and ended stands on the meeting itself.
 */
export const courseEventSchema = z.discriminatedUnion('kind', [takenUpSchema, breakSchema]);
export type CourseEvent = z.infer<typeof courseEventSchema>;
