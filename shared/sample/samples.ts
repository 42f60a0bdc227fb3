import type { LayoutProfileId } from '../model/body.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { roadsMeeting } from './roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from './sampleMeeting.ts';
import { serviceMeeting } from './serviceMeeting/serviceMeeting.ts';

/** A filled-in example of each form. */
export const samples: Readonly<Record<LayoutProfileId, MeetingSnapshot>> = {
  form1: sampleMeeting,
  form2: roadsMeeting,
  form3: serviceMeeting,
};
