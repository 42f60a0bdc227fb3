import type { Deadline, OpenTopic, PlannedMeeting, Theme, YearEntry } from '../model/yearPlan.ts';
import { sampleId, sampleRow } from './sampleIds.ts';

const entryRow = (number: number) => ({
  ...sampleRow('yearEntry', number),
  bodyId: sampleId('body', 1),
  deletedAt: null,
});

const meeting = (number: number, date: string, facts: Partial<PlannedMeeting>): PlannedMeeting => ({
  ...entryRow(number),
  kind: 'meeting',
  date,
  startTime: '10:00',
  endTime: '12:00',
  place: 'Online',
  title: '',
  topics: [],
  deadline: null,
  meetingId: null,
  ...facts,
});

const theme = (
  number: number,
  title: string,
  fields: Pick<Theme, 'from' | 'to' | 'themeKind'> & Partial<Theme>,
): Theme => ({ ...entryRow(number), kind: 'theme', title, note: '', ...fields });

const deadline = (number: number, date: string, title: string, note: string): Deadline => ({
  ...entryRow(number),
  kind: 'deadline',
  date,
  title,
  note,
});

const openTopic = (number: number, title: string): OpenTopic => ({
  ...entryRow(number),
  kind: 'openTopic',
  year: 2031,
  title,
});

/** The sample body's year: what the sample's item "Årshjul" is about, as the screen shows it. */
export const sampleYearEntries: YearEntry[] = [
  meeting(1, '2031-03-14', {
    place: 'Lyngsø Rådhus',
    topics: ['Pladser og takster for 2032', 'Årshjul for styregruppens arbejde 2031–2032'],
    deadline: '2031-02-28',
    meetingId: sampleId('meeting', 1),
  }),
  meeting(2, '2031-06-20', {
    topics: ['Program for temadagen om vagtordning', 'Halvårsstatus på pladser og ventetid'],
    deadline: '2031-06-06',
  }),
  meeting(3, '2031-09-19', {
    startTime: '09:00',
    endTime: '13:00',
    place: 'Hjortkær Rådhus',
    topics: [
      'Budget for sekretariatet 2032',
      'Status på brugerpanelets anbefalinger',
      'Besøg på Hegnsgården',
    ],
    deadline: '2031-09-05',
  }),
  meeting(4, '2031-11-06', {
    startTime: '09:00',
    endTime: '15:00',
    place: 'Sønderås Rådhus',
    title: 'Temadag om vagtordning',
  }),
  meeting(5, '2031-12-12', {
    topics: ['Opsamling på temadagen', 'Sekretariatets arbejdsplan for 2032'],
    deadline: '2031-11-28',
  }),
  theme(6, 'Årsberetninger', { from: '2031-01-01', to: '2031-03-31', themeKind: 'quality' }),
  theme(7, 'Pladser og takster', {
    from: '2031-02-01',
    to: '2031-05-31',
    themeKind: 'economy',
    note: 'Kommunernes meldinger samles i april.',
  }),
  theme(8, 'Brugerpanel', { from: '2031-05-01', to: '2031-06-30', themeKind: 'dialogue' }),
  theme(9, 'Vagtordning', { from: '2031-08-15', to: '2031-11-30', themeKind: 'planning' }),
  theme(10, 'Budget og plan', { from: '2031-09-01', to: '2031-12-31', themeKind: 'economy' }),
  deadline(11, '2031-04-15', 'Kommunerne melder pladser ind', 'Til sekretariatet'),
  deadline(12, '2031-10-01', 'Tal for ventetid', 'Fra specialtilbuddene'),
  openTopic(13, 'Fælles introduktion til nye medarbejdere'),
  openTopic(14, 'Evaluering af kørselsordningen efter det første år'),
];
