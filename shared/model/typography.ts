import { z } from 'zod';

/** A font by its name, as Word lists it: whatever could end a name in a style sheet stays out. */
export const fontNameSchema = z
  .string()
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} .&_-]*$/u);

/** RRGGBB */
export const colourSchema = z.string().regex(/^[0-9A-F]{6}$/);
