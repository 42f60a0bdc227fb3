import { z } from 'zod';
import { deletedAtSchema, idSchema, orderSchema, rowFields } from './identity.ts';
import { layoutChangesSchema } from './layoutChanges.ts';
import { sectionKindSchema } from './section.ts';

export const memberRoleSchema = z.enum(['chair', 'viceChair', 'member', 'secretary', 'guest']);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** A person who belongs to a body from meeting to meeting. */
export const memberSchema = z.strictObject({
  ...rowFields,
  bodyId: idSchema,
  order: orderSchema,
  name: z.string(),
  organisation: z.string(),
  role: memberRoleSchema,
  /** The member this person steps in for, if that is settled in advance. */
  substituteForId: idSchema.nullable(),
  deletedAt: deletedAtSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** An item that stands on every agenda of the body. Its texts may hold fields (shared/agenda/standardFields.ts). */
export const standardItemSchema = z.strictObject({
  title: z.string(),
  place: z.enum(['first', 'last']),
  /** Points of the recommendation, filled in with the item; empty when it has none. */
  recommendationPoints: z.array(z.string()),
  /** What the item says, a paragraph on each line; empty when it says nothing. */
  text: z.string(),
});
export type StandardItem = z.infer<typeof standardItemSchema>;

/** A section that a new item starts with: what it is and what its heading says in this body. */
export const sectionTemplateSchema = z.strictObject({
  kind: sectionKindSchema,
  heading: z.string(),
  /** What the writer is told while the section is empty. Left out: what Punkt itself says of such a section. */
  guidance: z.string().exactOptional(),
});
export type SectionTemplate = z.infer<typeof sectionTemplateSchema>;

/** perMeeting: 1, 2, 3 from each meeting; grouped: 1 / 1.1; throughYear: goes on from the last meeting of the year. */
export const numberingSchema = z.enum(['perMeeting', 'grouped', 'throughYear']);
export type Numbering = z.infer<typeof numberingSchema>;

/** none: titles only; perItem: from 1 in each item; perMeeting: from 1 through the whole meeting. */
export const appendixNumberingSchema = z.enum(['none', 'perItem', 'perMeeting']);
export type AppendixNumbering = z.infer<typeof appendixNumberingSchema>;

/** The layout profiles that a body can choose, by form number in docs/documents. */
export const layoutProfileIdSchema = z.enum(['form1', 'form2', 'form3']);
export type LayoutProfileId = z.infer<typeof layoutProfileIdSchema>;

/** A committee, steering group or board (udvalg, styregruppe) and how its papers are made. */
export const bodySchema = z.strictObject({
  ...rowFields,
  name: z.string(),
  /** What the body is called in its own texts: "Det indstilles, at DAS". */
  shortName: z.string(),
  secretariat: z.string(),
  standardItems: z.array(standardItemSchema),
  sectionTemplates: z.array(sectionTemplateSchema),
  /** The words before the points of a recommendation. */
  leadPhrase: z.string(),
  decisionPhrases: z.array(z.string()),
  numbering: numberingSchema,
  appendixNumbering: appendixNumberingSchema,
  layoutProfile: layoutProfileIdSchema,
  layoutChanges: layoutChangesSchema,
  deletedAt: deletedAtSchema,
});
export type Body = z.infer<typeof bodySchema>;
