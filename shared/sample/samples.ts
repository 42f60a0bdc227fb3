import type { LayoutProfileId } from '../model/body.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { heldMeeting } from './heldMeeting/heldMeeting.ts';
import { roadsMeeting } from './roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from './sampleMeeting.ts';
import { serviceMeeting } from './serviceMeeting/serviceMeeting.ts';

/** A filled-in example of each form. */
export const samples: Readonly<Record<LayoutProfileId, MeetingSnapshot>> = {
  form1: sampleMeeting,
  form2: roadsMeeting,
  form3: serviceMeeting,
};

/** What can be looked at before anything of one's own is there: the forms, and a meeting that was held. */
export const exampleNames = ['form1', 'form2', 'form3', 'held'] as const;
export type ExampleName = (typeof exampleNames)[number];

export const examples: Readonly<Record<ExampleName, MeetingSnapshot>> = { ...samples, held: heldMeeting };
