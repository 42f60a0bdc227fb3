import { z } from 'zod';
import { sha256Schema } from './appendix.ts';
import { idSchema, momentSchema, rowFields } from './identity.ts';

/** What was sent out (udsendelse): numbered and frozen. */
export const issueSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  number: z.int().min(1),
  kind: z.enum(['agenda', 'supplementaryAgenda', 'minutes']),
  issuedAt: momentSchema,
  fileName: z.string(),
  /** Of the file that was sent. */
  sha256: sha256Schema,
  /** The meeting as it was sent, as the text of a snapshot (snapshot.ts); text, so that it is frozen to the byte. */
  frozenSnapshot: z.string(),
});
export type Issue = z.infer<typeof issueSchema>;
