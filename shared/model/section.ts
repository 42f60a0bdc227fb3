import { z } from 'zod';
import { deletedAtSchema, idSchema, orderSchema, rowFields } from './identity.ts';
import { richTextSchema } from './richText.ts';

export const sectionKindSchema = z.enum([
  'summary',
  'background',
  'caseDescription',
  'recommendation',
  'other',
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** A part of an item under a heading of its own (afsnit). */
export const sectionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  order: orderSchema,
  kind: sectionKindSchema,
  heading: z.string(),
  content: richTextSchema,
  deletedAt: deletedAtSchema,
});
export type Section = z.infer<typeof sectionSchema>;
