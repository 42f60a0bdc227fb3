import * as fc from 'fast-check';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { LayoutProfileId } from '#shared/model/body.ts';
import { danishMeetingIn } from '../arbitraries/danishMeeting.ts';
import type { ComposedDocument } from '../wordChecks/contentsPages.ts';

/** The fonts of which every machine has one with the same widths: Carlito, Liberation Sans, Liberation Serif. */
export const fonts = ['Calibri', 'Arial', 'Times New Roman'] as const;
export type Font = (typeof fonts)[number];

const SEED = 20_310_314;
export const GENERATED = 50;

/** The first of fifty meetings, the same every time, as agendas in the form and the font. */
export function generatedAgendas(form: LayoutProfileId, font: Font, count: number): ComposedDocument[] {
  return fc
    .sample(danishMeetingIn(form), { seed: SEED, numRuns: GENERATED })
    .slice(0, count)
    .map((meeting, index) => {
      const profile = profileOf({ ...meeting.body, layoutChanges: { font } });
      return { name: `${form} ${font} ${index + 1}`, tree: composeAgenda(meeting, profile), profile };
    });
}
