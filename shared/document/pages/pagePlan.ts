import { z } from 'zod';

/**
 * Where a document's pages begin. The one who knows (electron/word/layout) lays the document out as Word does; those who
 * draw its pages cut the same tree there, so that Word, the preview and the PDF agree on every page.
 */

/** Between two blocks, or inside the block at that place. */
export interface Cut {
  /** How many blocks stand wholly before the cut. */
  readonly block: number;
  readonly inside: InnerCut | null;
}

export type InnerCut =
  /** In a paragraph, a heading or what a fact says: after so many signs, as `countSigns` counts them. */
  | { readonly kind: 'signs'; readonly count: number }
  /** In the contents: before a line. */
  | { readonly kind: 'line'; readonly line: number }
  /** In a list: before an item (null), or in its blocks. */
  | { readonly kind: 'item'; readonly item: number; readonly cut: Cut | null }
  /** In a table: before a row (null), or through it, in each of its cells. The tables before the items count no head. */
  | { readonly kind: 'row'; readonly row: number; readonly cells: readonly Cut[] | null };

export interface PlannedPage {
  readonly start: Cut;
  /** The numbers of the notes at its foot. */
  readonly notes: readonly number[];
  /** Something on it could not be laid out exactly, such as a sign that the font lacks. */
  readonly hasGuess: boolean;
}

const place = z.int().min(0);

const cutSchema: z.ZodType<Cut> = z.lazy(() =>
  z.strictObject({ block: place, inside: innerCutSchema.nullable() }),
);

const innerCutSchema: z.ZodType<InnerCut> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('signs'), count: place }),
    z.strictObject({ kind: z.literal('line'), line: place }),
    z.strictObject({ kind: z.literal('item'), item: place, cut: cutSchema.nullable() }),
    z.strictObject({ kind: z.literal('row'), row: place, cells: z.array(cutSchema).nullable() }),
  ]),
);

/** Never without a page: an empty document has one. */
export const pagePlanSchema: z.ZodType<PagePlan> = z
  .array(z.strictObject({ start: cutSchema, notes: z.array(z.int().min(1)), hasGuess: z.boolean() }))
  .min(1);
export type PagePlan = readonly PlannedPage[];
