import { bold, bullets, heading, p } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { caseDescription, recommends } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

const CHAIR = 'Vibeke Lundsgård';

export const informations: readonly ItemDraft[] = [
  {
    title: 'Opfølgning på aftalen om fælles oplæring',
    presenter: 'Bente Nørskov, borgerservicechef i Issehøj Kommune, og Kirsten Damhus',
    kind: 'information',
    expectedMinutes: 15,
    sections: [
      recommends(['Tager status for oplæringen til efterretning']),
      caseDescription(
        p('62~nye medarbejdere har været igennem forløbet siden januar. Ni ud af ti ville anbefale det.'),
        heading('De første uger'),
        bullets('to dage i en anden kommune', 'en fast kollega at spørge'),
        heading('Efter et halvt år'),
        bullets('en prøve i tre sager, som medarbejderen selv vælger', 'en samtale med lederen'),
        p('Evalueringen er vedlagt, jf. bilag~4.'),
      ),
    ],
    appendices: [{ title: 'Evaluering af den fælles oplæring', url: appendixUrl('oplaering') }],
  },
  {
    title: 'Besøg i borgerservice fordelt på ugedage',
    presenter: CHAIR,
    kind: 'information',
    expectedMinutes: 5,
    sections: [
      recommends([
        'Tager orienteringen om, at mandag er den travleste dag i alle kommuner, til efterretning.',
      ]),
      caseDescription(
        p(
          'Tallene dækker andet kvartal, jf. bilag~5. De bruges i arbejdet med de fælles åbningstider (punkt~1.1), hvor den lange dag efter planen skal være en torsdag.',
        ),
      ),
    ],
    appendices: [{ title: 'Besøg fordelt på ugedage', url: appendixUrl('besoeg') }],
  },
  {
    title: 'Tidsplan for kredsens undersøgelser 2031–2033',
    presenter: CHAIR,
    kind: 'information',
    expectedMinutes: 5,
    sections: [
      recommends(['Tager tidsplanen til efterretning']),
      caseDescription(
        p('Der er to undersøgelser i gang eller på vej:'),
        bullets(
          [p(bold('Gentagne opkald'), ' (punkt~1.2), som slutter i april~2032')],
          [p(bold('Breve, der kan læses'), ', som begynder, når den første er afsluttet')],
        ),
        p('Tidsplanen er vedlagt, jf. bilag~6.'),
      ),
    ],
    appendices: [{ title: 'Tidsplan for undersøgelser 2031–2033' }],
  },
  {
    title: 'Nyt fra sekretariatet',
    presenter: 'Dagny Hovmand',
    kind: 'information',
    expectedMinutes: 5,
    sections: [
      recommends(['Tager orienteringen til efterretning']),
      caseDescription(
        bullets(
          'Kredsens hjemmeside får nyt udseende i oktober.',
          'Der er 14~tilmeldte til studieturen i foråret. Fristen er den 1.~december.',
        ),
      ),
    ],
  },
];
