import { z } from 'zod';
import { idSchema } from './identity.ts';

/** What a chair has read: by item id a fingerprint of what the item said then. */
const meetingReadingSchema = z.strictObject({ readItems: z.record(idSchema, z.string()) });
export type MeetingReading = z.infer<typeof meetingReadingSchema>;

/** The choices of this computer's user that are theirs to lose: what a backup keeps of the settings, by name. */
export const choiceSchemas = {
  language: z.enum(['da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whose shortcuts the text follows. */
  keySet: z.enum(['danish', 'english']),
  spelling: z.boolean(),
  /** Words that are right though the dictionary does not know them, in alphabetical order. */
  ownWords: z.array(z.string()),
  /** The name that this computer's user writes notes under. */
  readerName: z.string().min(1),
  /** The meetings that this computer's user reads as their chair, by id: what that person read of each, and how. */
  readMeetings: z.record(idSchema, meetingReadingSchema),
};

/** Those that were ever made. */
export const choicesSchema = z.strictObject(choiceSchemas).partial();
export type Choices = z.infer<typeof choicesSchema>;
