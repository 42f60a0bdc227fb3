import { bullets, heading, italic, numbered, p, table } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { caseDescription, recommends } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

const CHAIR = 'Vibeke Lundsgård';

const openingHours: ItemDraft = {
  title: 'Fælles retningslinjer for åbningstider i borgerservice',
  presenter: CHAIR,
  kind: 'decision',
  expectedMinutes: 20,
  sections: [
    recommends([
      'Drøfter udkastet til fælles retningslinjer',
      'Godkender, at retningslinjerne prøves af i tre kommuner fra den 1.~november~2031',
    ]),
    caseDescription(
      p(
        'De elleve kommuner har i dag hver sin åbningstid, og ingen af dem har åbent samtidig hele ugen. Borgere, der bor tæt på en grænse, går ofte forgæves. Sekretariatet har derfor skrevet et udkast, jf. bilag~1.',
      ),
      heading('Hvad udkastet indeholder'),
      bullets(
        'En fast lang dag, som er den samme i alle kommuner',
        [
          p('Et mindste antal timer, der afhænger af kommunens størrelse:'),
          bullets('under 30.000~indbyggere: 24~timer om ugen', 'over 30.000~indbyggere: 30~timer om ugen'),
        ],
        'En enkel måde at bestille tid på, jf. bilag~2',
      ),
      heading('Udgifter'),
      p(
        'Afprøvningen ventes at koste 380.000~kr., som deles efter folketal. Beløbet holdes inden for den ramme, som kredsen vedtog i juni.',
      ),
    ),
  ],
  appendices: [
    { title: 'Udkast til retningslinjer for åbningstider', url: appendixUrl('aabningstider') },
    { title: 'Skitse til fælles tidsbestilling', url: appendixUrl('tidsbestilling') },
  ],
};

const study: ItemDraft = {
  title: 'Kommissorium for en undersøgelse af, hvorfor borgere ringer igen om den samme sag',
  presenter: 'Torben Ahlefeldt Krog',
  kind: 'decision',
  expectedMinutes: 20,
  sections: [
    recommends([
      'Kvalificerer udkastet til kommissorium',
      'Udpeger en formand for arbejdsgruppen',
      'Godkender tidsplanen',
    ]),
    caseDescription(
      p(
        'I foråret blev der talt opkald i fire kommuner. To ud af fem opkald kom fra borgere, der havde ringet om det samme inden for en måned. I kredsens drøftelse i juni blev det sagt sådan: ',
        italic('vi svarer hurtigt, men vi svarer ikke altid på det, der bliver spurgt om.'),
      ),
      p('Undersøgelsen skal især se på, jf. bilag~3:'),
      numbered(
        'hvilke sager der giver flest gentagne opkald',
        [
          p('hvor svaret går tabt undervejs'),
          bullets('i brevet', 'i telefonen', [
            p('i overgangen mellem to afdelinger, når sagen'),
            bullets('skifter hænder', 'venter på en anden myndighed'),
          ]),
        ],
        'hvad der kan ændres uden ny it.',
      ),
      p('Tidsplanen er kort, så resultaterne kan indgå i budgettet for 2033:'),
      table(
        ['Hvornår', 'Hvad', 'Hvem'],
        ['September~2031', 'Arbejdsgruppen nedsættes', 'Direktørkredsen'],
        [
          'Oktober–december',
          [p('Opkald gennemgås'), bullets('200~optagelser fra fire kommuner', 'samtaler med 25~borgere')],
          'Arbejdsgruppen og sekretariatet',
        ],
        ['Februar~2032', 'Første resultater drøftes', 'Direktørkredsen'],
        ['April~2032', 'Anbefalinger', 'Arbejdsgruppen'],
      ),
    ),
  ],
  appendices: [{ title: 'Udkast til kommissorium', url: appendixUrl('kommissorium') }],
};

const council: ItemDraft = {
  title: 'Valg af medlem til det digitale råd',
  presenter: CHAIR,
  kind: 'decision',
  expectedMinutes: 5,
  sections: [
    recommends(['Vælger et medlem for perioden 2032–2033']),
    caseDescription(
      p(
        'Kredsens plads i rådet bliver ledig til nytår. Rådet mødes fire gange om året. To medlemmer har meldt sig, og de præsenterer sig selv på mødet.',
      ),
    ),
  ],
};

const closing: ItemDraft = {
  title: 'Lukning af den fælles telefonlinje om pas',
  presenter: 'Samira Benali, direktør i Engholm Kommune',
  kind: 'decision',
  expectedMinutes: 10,
  sections: [
    recommends(['Godkender, at linjen lukker med udgangen af året']),
    caseDescription(
      p(
        'Linjen blev åbnet i 2027, da ventetiden på pas var længst. I første halvår af 2031 var der 410~opkald, mod 9.600 i hele 2028. De to medarbejdere har fået tilbudt andet arbejde i Engholm Kommune.',
      ),
      p('Sager om ændringer af fælles opgaver skal godkendes i kredsen, når mere end tre kommuner berøres.'),
    ),
  ],
};

export const decisions: readonly ItemDraft[] = [openingHours, study, council, closing];
