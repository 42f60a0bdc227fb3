import { bullets, heading, italic, link, p, table } from '../../richText/build.ts';
import {
  background,
  caseDescription,
  freeSection,
  recommends,
  summary,
  type ItemDraft,
} from '../itemDraft.ts';

const reasonsUrl = 'https://fjordaftalen.example/bilag/2031/begrundelser';

const fewerPlaces = table(
  ['Kommune', 'Tilbud', 'Pladser', 'Begrundelse'],
  [
    'Egebæk',
    'Bofællesskabet Rønnen',
    '−5',
    'Lukker med udgangen af marts~2032. De fem beboere har fået tilbudt plads på Kildevæld, og fire af dem har sagt ja.',
  ],
  [
    'Hjortkær',
    'Botilbuddet Granhegnet',
    '−12',
    [
      p('Lukker den 30.~juni~2032. Driften samles på den nye Hegnsgård, fordi de tre små huse'),
      bullets(
        'har for få medarbejdere til at dække nattevagten',
        'ikke kan gøres tilgængelige for kørestole',
      ),
    ],
  ],
  [
    'Lyngsø',
    'Botilbuddet Solsiden',
    '−24',
    'Lukker med udgangen af 2031. Bygningen kan ikke leve op til brandkravene uden en ombygning, der koster mere end et nyt hus. Alle beboere flytter til andre tilbud i kommunen, og de pårørende er inddraget i valget.',
  ],
  [
    'Sønderås',
    'Aflastningstilbuddet Stigen',
    '−4',
    'Nedlægger fire weekendpladser, som har stået tomme siden sommeren~2030.',
  ],
  [
    'Tranby',
    'Dagcenter Lærken',
    '−9',
    'Søgningen er faldet gennem tre år. De tilbageværende 21~pladser samles i én bygning.',
  ],
  [
    'Vejlund',
    'Værkstedet Drivremmen',
    '−15',
    'Trælinjen lukker, da to kommuner har hjemtaget deres borgere. Montagelinjen fortsætter uændret.',
  ],
);

const morePlaces = table(
  ['Kommune', 'Tilbud', 'Pladser', 'Begrundelse', 'Takst (kr.)'],
  [
    'Egebæk',
    'Kildevæld',
    '8',
    [
      p('Udvides i den tomme østfløj:'),
      bullets('seks pladser til voksne med erhvervet hjerneskade', 'to pladser til aflastning i ferier'),
    ],
    '2.340',
  ],
  [
    'Havnholm',
    'Værkstedet ved Molen',
    '12',
    'Nyt dagtilbud med start den 1.~september~2032. Byrådet behandler taksten den 25.~marts.',
    '–',
  ],
  [
    'Hjortkær',
    'Hegnsgården',
    '10',
    'Erstatter Granhegnet. To pladser færre, men fast nattevagt og et hus, som alle kan færdes i.',
    '2.215',
  ],
  [
    'Sønderås',
    'Ungehuset Perronen',
    '6',
    'Nyt tilbud efter §~107 til unge mellem 18 og 25~år, der er på vej i egen bolig.',
    '3.412',
  ],
);

export const placesAndRates: ItemDraft = {
  title: 'Pladser og takster i de fælles tilbud 2032',
  caseNumber: '2031-004512',
  presenter: 'Birthe Lindeskov',
  kind: 'decision',
  expectedMinutes: 20,
  appendices: [
    {
      title: 'Oversigt over pladser og takster 2032',
      url: 'https://fjordaftalen.example/bilag/2031/pladser',
    },
    { title: 'Kommunernes begrundelser', url: reasonsUrl },
  ],
  sections: [
    summary(
      p(
        'Sekretariatet har samlet kommunernes forslag til pladser og takster for 2032. Tre tilbud lukker, tre åbner, og én takst mangler endnu.',
      ),
    ),
    recommends([
      'styregruppen godkender oversigten over pladser og takster for 2032',
      [
        'styregruppen lader formandskabet godkende den takst, der mangler, jf.~',
        link('Kommunernes begrundelser', reasonsUrl),
      ],
    ]),
    background(
      p(
        'Hvert forår melder de syv kommuner ind, hvor mange pladser de vil drive året efter, og hvad en plads skal koste. En ændring skal begrundes skriftligt, når',
      ),
      bullets(
        'antallet af pladser ændres med mere end 10~pct.',
        'taksten stiger mere end den aftalte fremskrivning.',
      ),
      p(
        'Styregruppen skal godkende den samlede oversigt, før den sendes til kommunernes myndighedsafdelinger. Først derefter kan de indgå aftaler om pladser i det nye år.',
      ),
    ),
    caseDescription(
      p(
        'Seks kommuner har svaret inden fristen den 3.~februar~2031. Havnholm Kommune afventer byrådets behandling og sender sin takst senest den 28.~marts. Sekretariatet gør derfor status på mødet og foreslår, at formandskabet får bemyndigelse til at godkende den sidste takst.',
      ),
      p(
        'Den samlede kapacitet falder fra 1.284 til 1.251~pladser. Faldet på 33~pladser dækker over, at 69~pladser nedlægges, mens 36 kommer til. Det skyldes især, at ældre bygninger tages ud af brug, før de nye står færdige. Ventetiden til en plads var i gennemsnit 63~dage i 2030, og der er stor forskel på kommunerne imellem.',
      ),
      p(
        'Formandskabet gennemgik tallene den 20.~februar og finder, at de giver et dækkende billede. Det bemærker dog, at to af de tilbud, der lukker, har beboere fra flere kommuner, og at flytningerne derfor bør følges tæt.',
      ),
      heading('Forhold, som styregruppen kan drøfte'),
      bullets(
        'Om faldet rammer én målgruppe hårdere end andre',
        [
          p('Hvordan ventetiden kan følges hen over året:'),
          bullets('ved en fælles opgørelse hvert kvartal', [
            p('ved et opslag i kommunernes egne systemer, indtil opgørelsen er klar. Det kræver, at'),
            bullets('de syv kommuner tæller fra samme dag', 'aflyste forløb trækkes ud'),
          ]),
        ],
        'Om fristen for indmelding bør flyttes til januar',
      ),
    ),
    freeSection(
      'Tilbud, der ændres i 2032',
      p(
        'De to oversigter viser alle tilbud, hvor antallet af pladser ændres. Taksten er angivet pr. døgn, for dagtilbud pr. dag, og i 2031-priser.',
      ),
      heading('Tilbud, der lukker eller får færre pladser'),
      fewerPlaces,
      heading('Tilbud, der åbner eller får flere pladser'),
      morePlaces,
      p(italic('En streg betyder, at taksten endnu ikke er fastsat.')),
      heading('Det videre forløb'),
      p(
        'Når styregruppen har truffet beslutning, sender sekretariatet oversigten til kommunerne. Den træder i kraft den 1.~januar~2032. Ændringer efter den dato behandles på styregruppens møder én for én.',
      ),
    ),
  ],
};
