import { generateNKeysBetween } from 'fractional-indexing';
import { recommendationText } from '#shared/agenda/recommendation.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { aBody, aMeeting, anAttendance, anItem, aSection } from './rows.ts';

/** What is recommended on each of the nineteen items, after "Det indstilles, at styregruppen". All invented. */
export const recommendations: readonly (readonly [title: string, ...points: string[]])[] = [
  ['Godkendelse af dagsorden', 'godkender dagsordenen'],
  ['Godkendelse af referat', 'godkender referatet fra mødet den 4. december 2030'],
  [
    'Samarbejde med uddannelserne',
    'drøfter samarbejdet',
    'beder sekretariatet invitere til et informationsmøde',
  ],
  ['Fordeling af praktikpladser', 'fastholder fordelingen af praktikpladser'],
  ['Afrapportering fra arbejdsgruppen', 'godkender arbejdsgruppens anbefalinger'],
  ['Takster for 2032', 'godkender, at taksterne er gældende fra 1. januar 2032'],
  ['Nyt tilbud på Havnevej', 'tilslutter sig, at tilbuddet åbner med otte pladser'],
  ['Kommissorium for netværket', 'godkender kommissoriet'],
  ['Dialogforum', 'tager orienteringen til efterretning'],
  ['Kompetenceudvikling', 'drøfter behovet for kompetenceudvikling'],
  ['Fælles indkøb', 'ikke tilslutter sig et fælles indkøb'],
  ['Status på ventelister', 'tager status til efterretning'],
  ['Lukning af afdeling Syd', 'godkender, at afdelingen lukker'],
  ['Evaluering af vagtordningen', 'godkender tidsplanen', 'godkender evalueringens rammer'],
  ['Datagrundlag', 'beder sekretariatet samle de nyeste tal'],
  ['Besøg hos Egebæk', 'besøger Egebæk i efteråret'],
  ['Årshjul', 'godkender årshjulet'],
  ['Eventuelt', 'tager meddelelserne til efterretning'],
  ['Næste møde', 'mødes igen den 12. juni 2031'],
];

const people = [
  'Maja Elkær',
  'Jens Holmgård',
  'Signe Vestermark',
  'Palle Ravnkilde',
  'Birthe Lindeskov',
  'Omar Krogh',
];

const orders = generateNKeysBetween(null, null, recommendations.length);

/** A meeting of nineteen items that nobody has held yet. Item n has the id n hundred. */
export const scriptedMeeting: MeetingSnapshot = {
  version: SNAPSHOT_VERSION,
  body: aBody({ name: 'Styregruppen for Fjordområdet', shortName: 'styregruppen' }),
  members: [],
  yearEntries: [],
  meeting: aMeeting(),
  groups: [],
  items: recommendations.map(([title], index) => anItem((index + 1) * 100, orders[index]!, { title })),
  sections: recommendations.map(([, ...points], index) => {
    const number = (index + 1) * 100;
    const content = recommendationText('Det indstilles, at styregruppen', points);
    return aSection(number + 1, number, 'a0', { kind: 'recommendation', heading: 'Indstilling', content });
  }),
  appendices: [],
  attendance: people.map((name, index) =>
    anAttendance(50 + index, `a${index}`, { name, role: index === 0 ? 'chair' : 'member' }),
  ),
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
};
