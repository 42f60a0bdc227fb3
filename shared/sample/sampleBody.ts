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
      text: '',
    },
    {
      title: 'Godkendelse af referat fra {forrige møde}',
      place: 'first',
      recommendationPoints: ['styregruppen godkender referatet fra {forrige møde}'],
      text: '',
    },
    { title: 'Eventuelt', place: 'last', recommendationPoints: [], text: '' },
    {
      title: 'Næste møde',
      place: 'last',
      recommendationPoints: [],
      text: 'Næste møde er {næste møde}. Emner til dagsordenen sendes til sekretariatet senest tre uger før.',
    },
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
  layoutChanges: {},
  deletedAt: null,
};
