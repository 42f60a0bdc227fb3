import { z } from 'zod';
import { minutesProfileOf, profileOf, type BodyWithLayout } from '../layouts/profileOf.ts';
import type { LayoutProfile } from '../layouts/profile.ts';
import { idSchema } from '../model/identity.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { composeAgenda } from './composeAgenda.ts';
import { composeMinutes } from './composeMinutes.ts';
import type { DocumentTree } from './tree.ts';

/** Which document of a meeting is meant. Wherever one is written, drawn or printed, this says which. */
export const meetingDocumentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('agenda'),
    /** The items of a supplementary agenda; null for the agenda itself. */
    supplement: z.array(idSchema).readonly().nullable(),
  }),
  /** The agenda and the notes on it, for whoever works with them; no issue is ever made of it. */
  z.strictObject({ kind: z.literal('annotatedAgenda') }),
  z.strictObject({
    kind: z.literal('minutes'),
    /** public: without anything that is closed. */
    edition: z.enum(['full', 'public']),
  }),
]);
export type MeetingDocument = z.infer<typeof meetingDocumentSchema>;

export const wholeAgenda: MeetingDocument = { kind: 'agenda', supplement: null };
export const annotatedAgenda: MeetingDocument = { kind: 'annotatedAgenda' };
export const fullMinutes: MeetingDocument = { kind: 'minutes', edition: 'full' };
export const publicMinutes: MeetingDocument = { kind: 'minutes', edition: 'public' };

/** A document as it is composed, and how it looks. */
export interface ComposedDocument {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
}

export function profileOfDocument(body: BodyWithLayout, { kind }: MeetingDocument): LayoutProfile {
  switch (kind) {
    case 'agenda':
    case 'annotatedAgenda':
      return profileOf(body);
    case 'minutes':
      return minutesProfileOf(body);
  }
}

/** `firstNumber`: the first item's number; above 1 only where the body's numbers go on through the year. */
export function composeDocument(
  snapshot: MeetingSnapshot,
  document: MeetingDocument,
  firstNumber: number,
): ComposedDocument {
  const profile = profileOfDocument(snapshot.body, document);
  switch (document.kind) {
    case 'agenda': {
      const { supplement } = document;
      return { tree: composeAgenda(snapshot, profile, { firstNumber, supplement }), profile };
    }
    case 'annotatedAgenda':
      return { tree: composeAgenda(snapshot, profile, { firstNumber, withNotes: true }), profile };
    case 'minutes': {
      const { edition } = document;
      return { tree: composeMinutes(snapshot, profile, { firstNumber, edition }), profile };
    }
  }
}
