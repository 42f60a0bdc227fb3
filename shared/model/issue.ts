import { z } from 'zod';
import { sha256Schema } from './appendix.ts';
import { idSchema, momentSchema, rowFields } from './identity.ts';

/** publicMinutes: the edition without anything that is closed. */
export const issueKindSchema = z.enum(['agenda', 'supplementaryAgenda', 'minutes', 'publicMinutes']);
export type IssueKind = z.infer<typeof issueKindSchema>;

/** What was sent out (udsendelse): numbered and frozen. */
export const issueSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  number: z.int().min(1),
  kind: issueKindSchema,
  issuedAt: momentSchema,
  /** The items that stand in it. The frozen meeting may hold others, which their texts refer to. */
  itemIds: z.array(idSchema),
  fileName: z.string(),
  /** Of the file that was sent. */
  sha256: sha256Schema,
  /**
   * The meeting as it was sent, as the text of a snapshot (snapshot.ts); text, so that it is frozen to the byte. Without
   * earlier issues, and without anybody's notes.
   */
  frozenSnapshot: z.string(),
});
export type Issue = z.infer<typeof issueSchema>;
