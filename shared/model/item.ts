import { z } from 'zod';
import { accessSchema } from './access.ts';
import { deletedAtSchema, idSchema, orderSchema, rowFields, sentNumberSchema } from './identity.ts';

/** A heading over several items: Beslutningspunkter, Sager til orientering … */
export const groupSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  /** Groups and items outside a group share one row of order keys. */
  order: orderSchema,
  title: z.string(),
  sentNumber: sentNumberSchema,
  deletedAt: deletedAtSchema,
});
export type Group = z.infer<typeof groupSchema>;

export const itemKindSchema = z.enum(['decision', 'discussion', 'information']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/**
 * How an item came up. agenda: on the agenda; supplementary: on a supplementary agenda (tillægsdagsorden), after the
 * agenda was sent out; meeting: taken up at the meeting itself, outside the agenda.
 */
export const itemOriginSchema = z.enum(['agenda', 'supplementary', 'meeting']);
export type ItemOrigin = z.infer<typeof itemOriginSchema>;

/** One point of the agenda (punkt). */
export const itemSchema = z.strictObject({
  ...rowFields,
  meetingId: idSchema,
  groupId: idSchema.nullable(),
  order: orderSchema,
  title: z.string(),
  /** The title that outsiders see when the item is closed. */
  publicTitle: z.string(),
  caseNumber: z.string(),
  /** Who presents the item ("Ved"). */
  presenter: z.string(),
  guests: z.string(),
  access: accessSchema,
  /** null: not said. */
  kind: itemKindSchema.nullable(),
  expectedMinutes: z.int().min(0).max(1440).nullable(),
  /** The item of an earlier meeting that this one carries on, if it was postponed. */
  postponedFromId: idSchema.nullable(),
  origin: itemOriginSchema,
  sentNumber: sentNumberSchema,
  /** Sent out, but not taken up after all (udgår): it keeps its number and its place. */
  withdrawn: z.boolean(),
  deletedAt: deletedAtSchema,
});
export type Item = z.infer<typeof itemSchema>;

/** How an item begins that is on an agenda which nobody has seen yet. */
export const notSentOut = {
  origin: 'agenda',
  sentNumber: null,
  withdrawn: false,
} as const satisfies Partial<Item>;
