import { bullets, p } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { caseDescription, recommends } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

export const openingItems: readonly ItemDraft[] = [
  {
    title: 'Godkendelse af dagsorden',
    kind: 'decision',
    expectedMinutes: 2,
    sections: [recommends(['styregruppen godkender dagsordenen'])],
  },
  {
    title: 'Godkendelse af referat fra mødet den 30. januar 2031',
    kind: 'decision',
    expectedMinutes: 3,
    sections: [recommends(['styregruppen godkender referatet, jf. bilag~1'])],
    appendices: [{ title: 'Referat fra mødet den 30. januar 2031', url: appendixUrl('referat') }],
  },
];

export const closingItems: readonly ItemDraft[] = [
  { title: 'Eventuelt', expectedMinutes: 5, sections: [] },
  {
    title: 'Næste møde',
    kind: 'information',
    expectedMinutes: 2,
    sections: [
      caseDescription(
        p('Styregruppen mødes igen den 19.~juni~2031 kl.~13.00–16.00 på Ravnsholt Rådhus. Til mødet ventes'),
        bullets(
          'første status på handleplanen',
          'budget for sekretariatet i 2032',
          'kommunernes tilbagemeldinger om skolevejene',
        ),
      ),
    ],
  },
];
