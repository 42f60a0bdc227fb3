import { z } from 'zod';
import { dateSchema, idSchema, rowFields } from './identity.ts';

/**
 * A correction of minutes that were approved: a dated addition (tilføjelse), which takes nothing away of what was
 * approved and prints below it.
 */
export const correctionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  /** null: about the minutes as a whole. */
  itemId: idSchema.nullable(),
  /** The day on which it was made. */
  date: dateSchema,
  /** Paragraphs, one on each line. */
  text: z.string(),
  /** What outsiders read of it where its item is closed; '' where they read nothing. */
  publicText: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;
