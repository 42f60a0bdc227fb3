import { z } from 'zod';
import { bodySchema, memberSchema } from './body.ts';
import { choicesSchema } from './settings.ts';
import { yearEntrySchema } from './yearPlan.ts';

/**
 * Rises by one whenever an older Punkt would refuse or misread what a newer one keeps, as when a field is added to a body.
 * What was kept by an older one must then be read as one of this version.
 */
export const BODIES_AND_SETTINGS_VERSION = 1;

/** A body with all that belongs to it beside its meetings, rows in the bin included. */
export const bodyWithPlanSchema = z
  .strictObject({
    body: bodySchema,
    members: z.array(memberSchema),
    yearEntries: z.array(yearEntrySchema),
  })
  .refine(
    ({ body, members, yearEntries }) =>
      [...members, ...yearEntries].every(({ bodyId }) => bodyId === body.id),
    'A row belongs to another body',
  );
export type BodyWithPlan = z.infer<typeof bodyWithPlanSchema>;

/** What a person has made that no meeting's package holds: every body, with meetings or without, and the settings. */
export const bodiesAndSettingsSchema = z
  .strictObject({ bodies: z.array(bodyWithPlanSchema), settings: choicesSchema })
  .refine(({ bodies }) => hasNoKeyTwice(bodies), 'A key is there twice');
export type BodiesAndSettings = z.infer<typeof bodiesAndSettingsSchema>;

function hasNoKeyTwice(bodies: readonly BodyWithPlan[]): boolean {
  return [
    bodies.map(({ body }) => body.id),
    bodies.flatMap(({ members }) => members.map(({ id }) => id)),
    bodies.flatMap(({ yearEntries }) => yearEntries.map(({ id }) => id)),
  ].every((ids) => new Set(ids).size === ids.length);
}
