import { bullets, numbered, p } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { caseDescription, recommends } from '../itemDraft.ts';

export const comingMeetings: readonly ItemDraft[] = [
  {
    title: 'Emner til mødet i december',
    presenter: 'Vibeke Lundsgård',
    expectedMinutes: 5,
    sections: [
      caseDescription(
        p(
          'Kredsen mødes igen den 2.~december~2031. Emner kan meldes til sekretariatet senest den 11.~november.',
        ),
        p('Disse emner ventes på dagsordenen:'),
        bullets('Afprøvningen af åbningstider', 'Sekretariatets budget for 2032', 'Valg af formandskab'),
      ),
      recommends(['Tager listen til efterretning', 'Drøfter, om der er andre emner']),
    ],
  },
  { title: 'Eventuelt', expectedMinutes: 5, sections: [] },
];

/** A point of its own beside the groups. */
export const talk: ItemDraft = {
  title: 'Oplæg fra Sprogværkstedet om breve, der kan læses',
  guests: 'Chefkonsulent Marianne Obel-Hansen',
  kind: 'discussion',
  expectedMinutes: 40,
  sections: [
    recommends(['Drøfter, hvilke breve der er vigtigst at skrive om']),
    caseDescription(
      p(
        'Sprogværkstedet har gennemgået 90~breve fra fem kommuner. På mødet vises de første resultater, og kredsen skal tage stilling til, om arbejdet fortsætter.',
      ),
      p('Efter oplægget drøftes det ved bordene,'),
      numbered(
        'hvilke breve der giver flest opkald',
        'hvem der må ændre i dem',
        'hvordan de elleve kommuner kan dele det, de finder ud af.',
      ),
    ),
  ],
};
