import { presetFor } from '../../agenda/bodyPresets.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../../model/snapshot.ts';
import { assembleItems } from '../assembleItems.ts';
import { assemblePeople } from '../assemblePeople.ts';
import { sampleId, sampleRow } from '../sampleIds.ts';
import { actionPlan } from './actionPlan.ts';
import { casesForDecision } from './casesForDecision.ts';
import { casesForInformation } from './casesForInformation.ts';
import { closingItems, openingItems } from './frame.ts';

const SAMPLE = 2;

const body: MeetingSnapshot['body'] = {
  ...sampleRow('body', SAMPLE),
  ...presetFor('form2', 'styregruppen'),
  name: 'Styregruppen for Grønne Veje',
  shortName: 'styregruppen',
  secretariat: 'Sekretariatet for Grønne Veje',
  deletedAt: null,
};

/** The filled-in example of form 2: the overview as a table, appendices numbered through the meeting. All invented. */
export const roadsMeeting: MeetingSnapshot = {
  version: SNAPSHOT_VERSION,
  body,
  ...assemblePeople(
    [
      { name: 'Astrid Kjærbo', organisation: 'Ravnsholt Kommune', role: 'chair' },
      { name: 'Jonas Elmstrøm', organisation: 'Birkedal Kommune' },
      { name: 'Nadia Fuglsig', organisation: 'Møllevang Kommune' },
      { name: 'Steen Hvidtved', organisation: 'Ørbækfjord Kommune' },
      { name: 'Margrethe Ulslev', organisation: 'Region Midtfjord' },
      { name: 'Kasper Rønhave', organisation: 'Østersøbanen', role: 'guest' },
      { name: 'Hassan Yildirim-Toft', organisation: 'Birkedal Kommune' },
      { name: 'Lis Overbo', organisation: 'Sekretariatet for Grønne Veje' },
      { name: 'Frederik Agerskov', organisation: 'Sekretariatet for Grønne Veje', role: 'secretary' },
      { name: 'Ellen Bredkær', organisation: 'Klitnæs Kommune', hasSentApology: true },
      { name: 'Ib Torslunde', organisation: 'Møllevang Kommune', hasSentApology: true },
    ],
    SAMPLE,
  ),
  yearEntries: [],
  meeting: {
    ...sampleRow('meeting', SAMPLE),
    bodyId: sampleId('body', SAMPLE),
    date: '2031-04-24',
    startTime: '13:00',
    endTime: '16:00',
    place: 'Onlinemøde. Linket står i indkaldelsen.',
    status: 'draft',
    startedAt: null,
    endedAt: null,
    approvedOn: null,
    deletedAt: null,
  },
  ...assembleItems(
    [
      { group: 'Velkomst', items: openingItems },
      { group: 'Sager til behandling', items: [actionPlan, ...casesForDecision] },
      { group: 'Sager til orientering', items: casesForInformation },
      { group: 'Afslutning', items: closingItems },
    ],
    { sample: SAMPLE, leadPhrase: body.leadPhrase },
  ),
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
};
