import type { Body, LayoutProfileId, SectionTemplate } from '../model/body.ts';
import { tokenOf } from './standardFields.ts';

type BodyPreset = Pick<
  Body,
  | 'standardItems'
  | 'sectionTemplates'
  | 'leadPhrase'
  | 'decisionPhrases'
  | 'numbering'
  | 'appendixNumbering'
  | 'layoutProfile'
  | 'layoutChanges'
>;

/** Stands in a preset's texts for the body's short name. */
const NAME = '{body}';

const sections = {
  summary: { kind: 'summary', heading: 'Resumé' },
  recommendation: { kind: 'recommendation', heading: 'Indstilling' },
  background: { kind: 'background', heading: 'Baggrund' },
  caseDescription: { kind: 'caseDescription', heading: 'Sagsfremstilling' },
} as const satisfies Record<string, SectionTemplate>;

const decisionPhrases = ['Indstillingen blev fulgt.', 'Orienteringen blev taget til efterretning.'];

/** The items that every meeting has; `subject` is what each point of a recommendation begins with. */
function standardItems(subject: string): BodyPreset['standardItems'] {
  return [
    {
      title: 'Godkendelse af dagsorden',
      place: 'first',
      recommendationPoints: [`${subject}godkender dagsordenen`],
      text: '',
    },
    {
      title: `Godkendelse af referat fra ${tokenOf('previousMeeting')}`,
      place: 'first',
      recommendationPoints: [`${subject}godkender referatet fra ${tokenOf('previousMeeting')}`],
      text: '',
    },
    { title: 'Eventuelt', place: 'last', recommendationPoints: [], text: '' },
    {
      title: 'Næste møde',
      place: 'last',
      recommendationPoints: [],
      text: `Næste møde er ${tokenOf('nextMeeting')}.`,
    },
  ];
}

/** What a new body can start with, by the form its papers follow; everything can be changed afterwards. */
const bodyPresets: Readonly<Record<LayoutProfileId, BodyPreset>> = {
  form1: {
    standardItems: standardItems(`${NAME} `),
    sectionTemplates: [
      sections.summary,
      sections.recommendation,
      sections.background,
      sections.caseDescription,
    ],
    leadPhrase: 'Det indstilles, at',
    decisionPhrases,
    numbering: 'perMeeting',
    appendixNumbering: 'none',
    layoutProfile: 'form1',
    layoutChanges: {},
  },
  form2: {
    standardItems: standardItems(`${NAME} `),
    sectionTemplates: [
      sections.summary,
      sections.background,
      sections.caseDescription,
      sections.recommendation,
    ],
    leadPhrase: 'Det indstilles, at',
    decisionPhrases,
    numbering: 'perMeeting',
    appendixNumbering: 'perMeeting',
    layoutProfile: 'form2',
    layoutChanges: {},
  },
  form3: {
    standardItems: standardItems(''),
    sectionTemplates: [sections.recommendation, sections.caseDescription],
    leadPhrase: `At ${NAME}:`,
    decisionPhrases,
    numbering: 'grouped',
    appendixNumbering: 'perMeeting',
    layoutProfile: 'form3',
    layoutChanges: {},
  },
};

/** The preset with the body's own short name in its texts. */
export function presetFor(id: LayoutProfileId, shortName: string): BodyPreset {
  const preset = bodyPresets[id];
  const named = (text: string): string => text.replaceAll(NAME, () => shortName);
  return {
    ...preset,
    leadPhrase: named(preset.leadPhrase),
    standardItems: preset.standardItems.map((item) => ({
      ...item,
      recommendationPoints: item.recommendationPoints.map(named),
    })),
  };
}
