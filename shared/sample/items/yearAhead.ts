import { bold, bullets, p, spanning, table } from '../../richText/build.ts';
import { background, caseDescription, recommends, summary, type ItemDraft } from '../itemDraft.ts';

const meetings = table(
  ['Dato', 'Tidspunkt', 'Emner', 'Form'],
  [
    '20.~juni~2031',
    '10.00–12.00',
    [bullets('Program for temadagen om vagtordning', 'Halvårsstatus på pladser og ventetid')],
    'Onlinemøde',
  ],
  [
    '19.~september~2031',
    '9.00–13.00',
    [
      bullets(
        'Budget for sekretariatet 2032',
        [p('Status på brugerpanelets anbefalinger:'), bullets('det, der er sat i gang', 'det, der venter')],
        'Besøg på Hegnsgården',
      ),
    ],
    'Fysisk møde, Hjortkær',
  ],
  [
    '6.~november~2031',
    '9.00–15.00',
    [bullets('Temadag om vagtordning for akutte henvendelser')],
    'Fysisk møde, Sønderås Rådhus',
  ],
  [
    '12.~december~2031',
    '10.00–12.00',
    [bullets('Opsamling på temadagen', 'Sekretariatets arbejdsplan for 2032')],
    'Onlinemøde',
  ],
  [
    '19.~marts~2032',
    '9.00–13.00',
    [bullets('Pladser og takster for 2033', 'Årsberetninger fra specialtilbuddene', 'Årshjul for 2032–2033')],
    'Fysisk møde, Lyngsø Rådhus',
  ],
  [
    spanning(4, [
      p(bold('Emner uden fast tidspunkt')),
      bullets(
        'Fælles introduktion til nye medarbejdere',
        'Overgangen fra ung til voksen: hvem gør hvad?',
        'Evaluering af kørselsordningen efter det første år',
        'Data om ventetid på tværs af kommunerne',
      ),
    ]),
  ],
);

export const yearAhead: ItemDraft = {
  title: 'Årshjul for styregruppens arbejde 2031–2032',
  caseNumber: '2031-000317',
  presenter: 'Rikke Mølbak Dam',
  kind: 'decision',
  expectedMinutes: 10,
  sections: [
    summary(
      p(
        'Sekretariatet fremlægger et årshjul med fire møder og en temadag frem til marts~2032. Styregruppen bedes samtidig tage stilling til, hvilke møder der skal være fysiske.',
      ),
    ),
    recommends([
      'styregruppen drøfter årshjulet og peger på emner, der mangler',
      'styregruppen godkender mødedatoerne frem til marts~2032',
    ]),
    background(
      p(
        'Styregruppen får hvert år i marts et årshjul for de næste tolv måneder. Det er vejledende: Et emne kan flyttes, men det skal fremgå af dagsordenen, når det sker.',
      ),
    ),
    caseDescription(
      p(
        'Ved evalueringen i december~2030 ønskede flere medlemmer færre, men længere fysiske møder. Årshjulet lægger derfor op til, at hvert andet møde holdes på en arbejdsplads eller et rådhus og varer fire timer, mens de øvrige holdes online og varer to.',
      ),
      meetings,
      p(
        'Datoerne er afstemt med kommunernes møder om budgettet og med skoleferierne. Sekretariatet sender indkaldelser, når styregruppen har godkendt årshjulet.',
      ),
    ),
  ],
};
