import type { Body } from '../model/body.ts';
import { sampleRow } from './sampleIds.ts';

export const sampleBody: Body = {
  ...sampleRow('body', 1),
  name: 'Styregruppen Fjord Social',
  shortName: 'styregruppen',
  secretariat: 'Sekretariatet for Fjordaftalen',
  standardItems: [
    {
      title: 'Godkendelse af dagsorden',
      place: 'first',
      recommendationPoints: ['styregruppen godkender dagsordenen'],
    },
    {
      title: 'Godkendelse af referat fra seneste møde',
      place: 'first',
      recommendationPoints: ['styregruppen godkender referatet'],
    },
    { title: 'Eventuelt', place: 'last', recommendationPoints: [] },
    { title: 'Næste møde', place: 'last', recommendationPoints: [] },
  ],
  sectionTemplates: [
    { kind: 'summary', heading: 'Resumé' },
    { kind: 'recommendation', heading: 'Indstilling' },
    { kind: 'background', heading: 'Baggrund' },
    { kind: 'caseDescription', heading: 'Sagsfremstilling' },
  ],
  leadPhrase: 'Det indstilles, at',
  decisionPhrases: [
    'Styregruppen fulgte indstillingen.',
    'Styregruppen tog orienteringen til efterretning.',
    'Styregruppen godkendte referatet uden bemærkninger.',
    'Styregruppen udsatte punktet til næste møde.',
    'Styregruppen bad sekretariatet vende tilbage med et nyt forslag.',
  ],
  numbering: 'perMeeting',
  appendixNumbering: 'none',
  layoutProfile: 'form1',
  deletedAt: null,
};
