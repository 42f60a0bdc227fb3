import { z } from 'zod';

/** A row's key: a UUID string, never a counter, so that rows made on two laptops never collide. */
export const idSchema = z.uuid();

/** A moment: UTC, ISO 8601 with milliseconds ("2026-03-12T10:42:00.000Z"). Shown in Danish local time. */
export const momentSchema = z.iso.datetime();

/** A day on the wall calendar, "2026-03-12". Civil, not UTC: a meeting on 12 March stays on 12 March. */
export const dateSchema = z.iso.date();

/** A time on the wall clock, "09:30". */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What every stored row carries. */
export const rowFields = {
  id: idSchema,
  createdAt: momentSchema,
  updatedAt: momentSchema,
};

/** Place among siblings: a fractional key (fractional-indexing), compared as plain text. */
export const orderSchema = z.string().min(1).max(200);

/** When the row was put in the bin; null while it is in use. */
export const deletedAtSchema = momentSchema.nullable();

/** The number that was sent out, "3" or "1.1", which stays; null until then, and where there was none. */
export const sentNumberSchema = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/)
  .nullable();
