import { z } from 'zod';
import { idSchema, rowFields } from './identity.ts';
import { richTextSchema } from './richText.ts';

/** The passage a note is about: its own words and what stood before them, so that it is found again after edits. */
export const passageSchema = z.strictObject({ quote: z.string(), before: z.string() });

/** A note of the chair's or another reader's: beside the text, never in it. */
export const annotationSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  /** null: the note is about the whole item. */
  sectionId: idSchema.nullable(),
  passage: passageSchema.nullable(),
  kind: z.enum(['note', 'question', 'draftDecision']),
  visibility: z.enum(['private', 'shared']),
  author: z.string(),
  content: richTextSchema,
});
export type Annotation = z.infer<typeof annotationSchema>;
