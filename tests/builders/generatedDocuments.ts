import * as fc from 'fast-check';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { composeMinutes } from '#shared/document/composeMinutes.ts';
import { minutesProfileOf, profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { LayoutChanges } from '#shared/model/layoutChanges.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { danishMeetingIn } from '../arbitraries/danishMeeting.ts';
import { heldDanishMeetingIn } from '../arbitraries/heldDanishMeeting.ts';
import type { ComposedDocument } from '../wordChecks/contentsPages.ts';

/** The fonts of which every machine has one with the same widths: Carlito, Liberation Sans, Liberation Serif. */
export const fonts = ['Calibri', 'Arial', 'Times New Roman'] as const;
export type Font = (typeof fonts)[number];

const SEED = 20_310_314;
export const GENERATED = 50;

/** The three forms of agendas, and minutes. */
export const kinds = [...layoutProfileIdSchema.options, 'minutes'] as const;
export type Kind = (typeof kinds)[number];

/** The first of fifty meetings, the same every time, as documents of the kind in the font. */
export function generatedDocuments(
  kind: Kind,
  font: Font,
  count: number,
  changes: LayoutChanges = {},
): ComposedDocument[] {
  const meetings = kind === 'minutes' ? heldDanishMeetingIn('form1') : danishMeetingIn(kind);
  return fc
    .sample(meetings, { seed: SEED, numRuns: GENERATED })
    .slice(0, count)
    .map((meeting, index) => ({
      name: `${kind} ${font} ${index + 1}`,
      ...(kind === 'minutes' ? asMinutes : asAgenda)(meeting, { ...changes, font }),
    }));
}

function asAgenda(meeting: MeetingSnapshot, layoutChanges: LayoutChanges) {
  const profile = profileOf({ ...meeting.body, layoutChanges });
  return { profile, tree: composeAgenda(meeting, profile) };
}

function asMinutes(meeting: MeetingSnapshot, layoutChanges: LayoutChanges) {
  const profile = minutesProfileOf({ ...meeting.body, layoutChanges });
  return { profile, tree: composeMinutes(meeting, profile, { edition: 'full' }) };
}
