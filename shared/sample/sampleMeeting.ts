import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../model/snapshot.ts';
import { assembleItems } from './assembleItems.ts';
import { annualReports } from './items/annualReports.ts';
import { approvals } from './items/approvals.ts';
import { closing } from './items/closing.ts';
import { news } from './items/news.ts';
import { onCallService } from './items/onCallService.ts';
import { placesAndRates } from './items/placesAndRates.ts';
import { transport } from './items/transport.ts';
import { userPanel } from './items/userPanel.ts';
import { yearAhead } from './items/yearAhead.ts';
import { sampleBody } from './sampleBody.ts';
import { sampleId, sampleRow } from './sampleIds.ts';
import { sampleAttendance, sampleMembers } from './samplePeople.ts';
import { sampleYearEntries } from './sampleYear.ts';

/**
 * The filled-in example that the app shows on first start, and what documents and packages are tested with.
 * Places, people, figures and cases are invented.
 */
export const sampleMeeting: MeetingSnapshot = {
  version: SNAPSHOT_VERSION,
  body: sampleBody,
  members: sampleMembers,
  yearEntries: sampleYearEntries,
  meeting: {
    ...sampleRow('meeting', 1),
    bodyId: sampleId('body', 1),
    date: '2031-03-14',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Lyngsø Rådhus, mødelokale Tranen, og på Teams',
    status: 'draft',
    startedAt: null,
    endedAt: null,
    approvedOn: null,
    deletedAt: null,
  },
  ...assembleItems(
    [
      ...approvals,
      placesAndRates,
      onCallService,
      yearAhead,
      annualReports,
      transport,
      userPanel,
      news,
      ...closing,
    ],
    { sample: 1, leadPhrase: sampleBody.leadPhrase },
  ),
  attendance: sampleAttendance,
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
};
