import { z } from 'zod';
import { sha256Schema } from './appendix.ts';
import { idSchema, momentSchema } from './identity.ts';

/**
 * A version of a meeting that was sent to another computer or taken in from one, kept on this computer only: what a copy
 * that comes back is compared with. Its id is its version, the digest of the meeting.json that it was.
 */
export const meetingVersionSchema = z.strictObject({
  id: sha256Schema,
  meetingId: idSchema,
  keptAt: momentSchema,
  /** false: it was sent from here. */
  takenIn: z.boolean(),
  /** The versions that it grew out of itself, the newest first. */
  ancestors: z.array(sha256Schema),
  /** The meeting as it was then, as the text of a snapshot. */
  content: z.string(),
});
export type MeetingVersion = z.infer<typeof meetingVersionSchema>;
