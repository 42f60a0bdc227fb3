import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

/** The sample's body and meeting with nothing on the agenda yet. */
export const emptySample: MeetingSnapshot = {
  ...sampleMeeting,
  items: [],
  sections: [],
  appendices: [],
};
