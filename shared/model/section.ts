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

export const sectionLanguageSchema = z.enum(['da', 'en']);
export type SectionLanguage = z.infer<typeof sectionLanguageSchema>;

/** A part of an item under a heading of its own (afsnit). */
export const sectionSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  order: orderSchema,
  kind: sectionKindSchema,
  heading: z.string(),
  content: richTextSchema,
  /** What its text is written in, whatever language the screen has. */
  language: sectionLanguageSchema,
  deletedAt: deletedAtSchema,
});
export type Section = z.infer<typeof sectionSchema>;
