import { z } from 'zod';
import { sha256Schema } from '../model/appendix.ts';
import { meetingSnapshotSchema, type MeetingSnapshot } from '../model/snapshot.ts';
import { handBackSchema } from './handBack.ts';

/** The version of a meeting: the SHA-256 digest of the meeting.json that it was sent or received as. */
export const versionSchema = sha256Schema;

/**
 * What a package's meeting grew out of, so that two that grew apart can be merged (shared/merge/): the versions that its
 * writer had sent out or taken in before, the newest first, and the last one that was taken in, whole.
 */
export const lineageSchema = z.strictObject({
  ancestors: z.array(versionSchema).max(1000),
  base: z.strictObject({ version: versionSchema, snapshot: meetingSnapshotSchema }).nullable(),
});
export type Lineage = z.infer<typeof lineageSchema>;

/** A meeting that nobody sent before. */
export const noLineage: Lineage = { ancestors: [], base: null };

/** What a package holds. annotations: what a reader hands back, and the version of the meeting that was read. */
export const packageContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), snapshot: meetingSnapshotSchema, lineage: lineageSchema }),
  z.strictObject({
    kind: z.literal('annotations'),
    handBack: handBackSchema,
    baseVersion: versionSchema.nullable(),
  }),
]);
export type PackageContent = z.infer<typeof packageContentSchema>;

/** A meeting as the content of a package. */
export function contentOfMeeting(
  snapshot: MeetingSnapshot,
  lineage: Lineage = noLineage,
): Extract<PackageContent, { kind: 'meeting' }> {
  return { kind: 'meeting', snapshot, lineage };
}
