import { presetFor } from '../../agenda/bodyPresets.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../../model/snapshot.ts';
import { assembleItems } from '../assembleItems.ts';
import { assemblePeople } from '../assemblePeople.ts';
import { sampleId, sampleRow } from '../sampleIds.ts';
import { comingMeetings, talk } from './closing.ts';
import { decisions } from './decisions.ts';
import { informations } from './informations.ts';

const SAMPLE = 3;

const body: MeetingSnapshot['body'] = {
  ...sampleRow('body', SAMPLE),
  ...presetFor('form3', 'DIBO'),
  name: 'Direktørkredsen for Borgerservice i Søkommunerne',
  shortName: 'DIBO',
  secretariat: 'Søkommunernes Fællessekretariat',
  deletedAt: null,
};

/** The filled-in example of form 3: groups numbered in two levels, participants as tables. All invented. */
export const serviceMeeting: MeetingSnapshot = {
  version: SNAPSHOT_VERSION,
  body,
  ...assemblePeople(
    [
      { name: 'Vibeke Lundsgård', organisation: 'Tisvang Kommune', role: 'chair' },
      { name: 'Torben Ahlefeldt Krog', organisation: 'Brosø Kommune', role: 'viceChair' },
      { name: 'Samira Benali', organisation: 'Engholm Kommune' },
      { name: 'Hans-Ole Fjeldsted', organisation: 'Fuglsø Kommune' },
      { name: 'Kirsten Damhus', organisation: 'Gammelby Kommune' },
      { name: 'Rasmus Voldby', organisation: 'Halskær Kommune' },
      { name: 'Bente Nørskov', organisation: 'Issehøj Kommune' },
      { name: 'Mikael Øllgaard', organisation: 'Karlslund Kommune' },
      { name: 'Lene Stampe', organisation: 'Lerbjerg Kommune' },
      { name: 'Ahmed Rostami', organisation: 'Munkeby Kommune, formand for it-gruppen' },
      { name: 'Pernille Sandvad', organisation: 'Nørreå Kommune' },
      { name: 'Dagny Hovmand', organisation: 'Søkommunernes Fællessekretariat' },
      { name: 'Emil Trankær', organisation: 'Søkommunernes Fællessekretariat', role: 'secretary' },
      { name: 'Jette Klarskov', organisation: 'Oddervig Kommune', hasSentApology: true },
      { name: 'Carl Emborg', organisation: 'Søkommunernes Fællessekretariat', hasSentApology: true },
    ],
    SAMPLE,
  ),
  yearEntries: [],
  meeting: {
    ...sampleRow('meeting', SAMPLE),
    bodyId: sampleId('body', SAMPLE),
    date: '2031-09-09',
    startTime: '12:30',
    endTime: '15:00',
    place: 'Brosø Rådhus\nKanalgade 14\n9990 Brosø\nLokale: Rådssalen. Følg skiltene fra gården',
    status: 'draft',
    startedAt: null,
    endedAt: null,
    approvedOn: null,
    deletedAt: null,
  },
  ...assembleItems(
    [
      { group: 'Beslutningspunkter', items: decisions },
      { group: 'Orienteringspunkter', items: informations },
      { group: 'Punkter til kommende møder', items: comingMeetings },
      talk,
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
