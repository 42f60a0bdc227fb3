import { bullets, p, underline } from '../../richText/build.ts';
import { freeSection, recommends, summary, type ItemDraft } from '../itemDraft.ts';

const rehabilitationHouse = [
  p(underline('Lynghuset, Lyngsø Kommune')),
  p(
    'Lynghuset er et døgntilbud med 18~pladser til voksne, der genoptræner efter en alvorlig hjerneskade. Et ophold varer typisk fra fire til ni måneder, og målet er, at beboeren kan flytte hjem eller til et mindre indgribende tilbud.',
  ),
  p(
    'I 2030 var belægningen 87~pct. mod et budget på 93~pct. Årsagen var især, at fire borgere i foråret måtte vente på en plads andetsteds, efter at genoptræningen var afsluttet, og at stuerne derefter skulle istandsættes. I andet halvår var huset fuldt belagt.',
  ),
  p(
    'Regnskabet viser et underskud på 1,9~mio.~kr. Ledelsen har ansat to terapeuter i faste stillinger i stedet for vikarer og venter balance i 2031. Taksten hæves ikke ud over den almindelige fremskrivning og bliver 4.870~kr. pr. døgn.',
  ),
  p(
    'Tilsynet besøgte huset i oktober og roste det tværfaglige samarbejde. Det anbefalede, at beboernes egne mål skrives tydeligere ind i planerne. Arbejdet er sat i gang.',
  ),
];

const sensesCentre = [
  p(underline('Center for Syn, Hørelse og Tale, Region Fjordlandet')),
  p(
    'Centret rådgiver og underviser børn og voksne med nedsat syn eller hørelse og mennesker, der har mistet sproget helt eller delvist. Undervisningen foregår i centret, hjemme hos borgeren eller på skærmen, alt efter hvad der passer bedst.',
  ),
  p(
    'Centret leverede 14.260~timer i 2030, hvilket er lidt flere end aftalt. Ventetiden til en første samtale faldt fra 41 til 26~dage, efter at centret indførte faste ugentlige tider til nye borgere.',
  ),
  p(
    'I løbet af året er syns- og høreafdelingen flyttet sammen. Flytningen kostede flere aflysninger end forventet i maj og juni, men medarbejderne oplever nu, at det er lettere at hjælpe de borgere, der har brug for begge dele.',
  ),
  p('Regnskabet viser et overskud på 0,6~mio.~kr., som indregnes i taksterne for 2032.'),
];

const childrensHome = [
  p(underline('Børnehuset Strandskaden, Havnholm Kommune')),
  p(
    'Strandskaden har otte pladser til børn og unge op til 18~år med omfattende fysiske og psykiske funktionsnedsættelser. Børnene har et stort behov for pleje, og huset har derfor sygeplejerske i alle vagter.',
  ),
  p(
    'Belægningen har svinget mellem fem og otte børn og endte på 82~pct. for året. Da bemandingen ikke kan sættes ned, når en enkelt plads står tom, gav det et underskud på 1,2~mio.~kr. Det er tredje år i træk, at regnskabet ikke går op.',
  ),
  p(
    'Formandskabet har drøftet økonomien med Havnholm Kommune. Der er enighed om, at pladserne ikke kan undværes, og om at se på to muligheder:',
  ),
  bullets('at beregne taksten ud fra en belægning på 85~pct. i stedet for 95~pct.', [
    p('at bruge en ledig plads til aflastning'),
    bullets('i skoleferierne', 'i weekender, når en familie er ramt af sygdom'),
  ]),
  p(
    'Et fælles forslag ventes klar til styregruppens møde i september. Taksten for 2031 er uændret 7.145~kr. pr. døgn.',
  ),
];

export const annualReports: ItemDraft = {
  title: 'Årsberetninger fra de tre specialtilbud, som kommunerne og regionen driver for hele Fjordlandet',
  caseNumber: '2031-002204',
  presenter: 'Signe Vestermark',
  kind: 'decision',
  expectedMinutes: 15,
  appendices: [
    { title: 'Årsberetning 2030 for Lynghuset' },
    { title: 'Årsberetning 2030 for Center for Syn, Hørelse og Tale' },
    { title: 'Årsberetning 2030 for Børnehuset Strandskaden' },
  ],
  sections: [
    summary(
      p(
        'De tre specialtilbud, der dækker alle syv kommuner, har afleveret deres årsberetninger for 2030. Sekretariatet har skrevet et kort sammendrag af hver.',
      ),
      p(
        'Fagpanelet gennemgik beretningerne den 5.~februar~2031. Panelet anbefaler, at de tages til efterretning, men peger på, at to af de tre tilbud har underskud, og at virkningen af de tiltag, der er sat i værk, først kan ses i regnskabet for 2031.',
      ),
      p(
        'Formandskabet er enigt og bemærker, at Strandskaden nu har haft underskud tre år i træk. Det er ikke holdbart, og økonomien bør derfor følges hvert kvartal.',
      ),
    ),
    recommends([
      'styregruppen tager årsberetningerne til efterretning',
      'styregruppen beder om en kvartalsvis status på økonomien i Børnehuset Strandskaden',
    ]),
    freeSection('Sammendrag af årsberetningerne', bullets(rehabilitationHouse, sensesCentre, childrensHome)),
  ],
};
