import { z } from 'zod';
import { deletedAtSchema, idSchema, rowFields } from './identity.ts';
import { richTextSchema } from './richText.ts';

/** In parts of the page as it is shown unrotated, from its upper left corner: 0 to 1. */
const part = z.number().min(0).max(1);
export const pageRectangleSchema = z.strictObject({ x: part, y: part, width: part, height: part });
export type PageRectangle = z.infer<typeof pageRectangleSchema>;

/** What a note is about. A quotation is kept, so that the note still makes sense once its text is gone. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item') }),
  z.strictObject({ kind: z.literal('section'), sectionId: idSchema }),
  /** A marked passage: its own words and what stood around them, so that it is found again after edits. */
  z.strictObject({
    kind: z.literal('passage'),
    sectionId: idSchema,
    quote: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  /** A place on a page of an appendix, counted from 1; the quotation is empty where no words were marked. */
  z.strictObject({
    kind: z.literal('appendix'),
    appendixId: idSchema,
    page: z.int().min(1),
    quote: z.string(),
    rectangles: z.array(pageRectangleSchema).max(1000),
  }),
]);
export type Anchor = z.infer<typeof anchorSchema>;

export const annotationKindSchema = z.enum(['note', 'question', 'draftDecision']);
export type AnnotationKind = z.infer<typeof annotationKindSchema>;

/** A note of the chair's or another reader's: beside the text, never in it. */
export const annotationSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  /** The item, which may be gone by now. */
  itemId: idSchema,
  /** The item's title when the note was written: what the note is shown under once the item is gone. */
  itemTitle: z.string(),
  anchor: anchorSchema,
  kind: annotationKindSchema,
  visibility: z.enum(['private', 'shared']),
  author: z.string(),
  content: richTextSchema,
  deletedAt: deletedAtSchema,
});
export type Annotation = z.infer<typeof annotationSchema>;
