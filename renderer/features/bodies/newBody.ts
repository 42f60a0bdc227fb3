import type { NewBody } from '../../database/bodies.ts';

/** What a new body starts with: an agenda in form 1, Danish phrases, the items that every meeting has. */
export function startingBody(name: string, shortName: string, secretariat: string): NewBody {
  const own = shortName || name;
  return {
    name,
    shortName: own,
    secretariat,
    standardItems: [
      {
        title: 'Godkendelse af dagsorden',
        place: 'first',
        recommendationPoints: [`${own} godkender dagsordenen`],
      },
      {
        title: 'Godkendelse af referat fra seneste møde',
        place: 'first',
        recommendationPoints: [`${own} godkender referatet fra seneste møde`],
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
    decisionPhrases: ['Indstillingen blev fulgt.', 'Orienteringen blev taget til efterretning.'],
    numbering: 'perMeeting',
    appendixNumbering: 'none',
    layoutProfile: 'form1',
  };
}
