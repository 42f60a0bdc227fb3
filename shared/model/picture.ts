import { z } from 'zod';
import { sha256Schema } from './appendix.ts';

/** What a picture in the text may be: what Word and every browser show. */
export const pictureMediaTypeSchema = z.enum(['image/png', 'image/jpeg']);
export type PictureMediaType = z.infer<typeof pictureMediaTypeSchema>;

/** Pixels on a side: far above what is stored, and what every program can still lay out. */
const MOST_PIXELS = 30_000;

/** In percent. Narrower than this a picture can hardly be hit with the mouse. */
export const NARROWEST_PICTURE = 5;

/** A picture in the text. Its bytes are in the file store under the digest, and in a package as a part of its own. */
export const imageAttributesSchema = z.strictObject({
  sha256: sha256Schema,
  mediaType: pictureMediaTypeSchema,
  /** Of the file, in pixels. */
  width: z.int().min(1).max(MOST_PIXELS),
  height: z.int().min(1).max(MOST_PIXELS),
  /** How wide it is shown, in percent of the width of the text around it, be it a page's or a cell's. */
  shownWidth: z.int().min(NARROWEST_PICTURE).max(100),
  /** What the picture shows, for those who do not see it. Empty where nobody has written it yet. */
  alt: z.string(),
  /** True for a picture that says nothing ("pynt"), and needs no words. */
  decorative: z.boolean(),
});
export type ImageAttributes = z.infer<typeof imageAttributesSchema>;

/** Whether a picture still needs a description. */
export function lacksDescription({ alt, decorative }: ImageAttributes): boolean {
  return !decorative && alt.trim() === '';
}
