import { z } from 'zod';
import { FailureError } from '../contract/failure.ts';
import { annotationSchema } from '../model/annotation.ts';
import { clockTimeSchema, dateSchema, idSchema } from '../model/identity.ts';
import { SNAPSHOT_VERSION } from '../model/snapshot.ts';
import { firstFault } from './firstFault.ts';
import { ANNOTATIONS_NAME, firstBreach } from './manifest.ts';

/** What a reader hands back to the secretariat: notes and draft decisions, without the meeting they are about. */
export const handBackSchema = z.strictObject({
  version: z.literal(SNAPSHOT_VERSION),
  /** Which meeting it is, told so that it can be recognised where the meeting itself is not. */
  meeting: z.strictObject({
    id: idSchema,
    bodyName: z.string(),
    date: dateSchema,
    startTime: clockTimeSchema,
  }),
  author: z.string(),
  annotations: z.array(annotationSchema),
});
export type HandBack = z.infer<typeof handBackSchema>;

/**
 * The content of annotations.json, checked: each field, and that every note is about the meeting. Throws
 * packageDamaged.
 */
export function checkHandBack(content: unknown): HandBack {
  const fault = firstFault(handBackSchema, content);
  if (fault !== null) throw new FailureError('packageDamaged', { detail: `${ANNOTATIONS_NAME}: ${fault}` });
  const handBack = handBackSchema.safeParse(content);
  if (!handBack.success) {
    throw new FailureError('packageDamaged', { detail: firstBreach(ANNOTATIONS_NAME, handBack.error) });
  }
  const { meeting, annotations } = handBack.data;
  const ids = new Set(annotations.map(({ id }) => id));
  const areOfMeeting = annotations.every(({ meetingId }) => meetingId === meeting.id);
  if (!areOfMeeting || ids.size !== annotations.length) {
    throw new FailureError('packageDamaged', {
      detail: `${ANNOTATIONS_NAME}: a note of another meeting, or twice`,
    });
  }
  return handBack.data;
}
