import { z } from 'zod';
import { accessSchema } from './access.ts';
import {
  deletedAtSchema,
  idSchema,
  momentSchema,
  orderSchema,
  rowFields,
  sentNumberSchema,
} from './identity.ts';

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A file whose content is in the file store under its hash. */
const storedFileFields = {
  fileName: z.string().min(1),
  mediaType: z.string().min(1),
  /** In bytes. */
  size: z.int().min(0),
  sha256: sha256Schema,
  /** Number of pages, where it could be counted. */
  pages: z.int().min(1).nullable(),
};

export const fileSourceSchema = z.strictObject({ kind: z.literal('file'), ...storedFileFields });
export type FileSource = z.infer<typeof fileSourceSchema>;

/** Where an appendix's content is: in the file store, or behind a link. */
export const appendixSourceSchema = z.discriminatedUnion('kind', [
  fileSourceSchema,
  z.strictObject({ kind: z.literal('link'), url: z.string().regex(/^https?:/i) }),
]);

export type AppendixSource = z.infer<typeof appendixSourceSchema>;

/** A file that a newer one has replaced. */
export const earlierFileSchema = z.strictObject({ ...storedFileFields, replacedAt: momentSchema });
export type EarlierFile = z.infer<typeof earlierFileSchema>;

export const appendixSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  itemId: idSchema,
  order: orderSchema,
  title: z.string(),
  access: accessSchema,
  /** null: announced by its title, not yet attached. */
  source: appendixSourceSchema.nullable(),
  /** In the order in which they were replaced. */
  earlierFiles: z.array(earlierFileSchema),
  sentNumber: sentNumberSchema,
  deletedAt: deletedAtSchema,
});
export type Appendix = z.infer<typeof appendixSchema>;
