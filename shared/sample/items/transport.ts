import { bullets, heading, italic, numbered, p, table } from '../../richText/build.ts';
import { background, caseDescription, recommends, summary, type ItemDraft } from '../itemDraft.ts';

const trips = table(
  ['Måned', 'Ture', 'Til tiden (pct.)', 'Klager'],
  ['November 2030', '3.118', '71', '46'],
  ['December 2030', '2.764', '78', '29'],
  ['Januar 2031', '3.251', '86', '17'],
  ['Februar 2031', '2.987', '91', '8'],
);

export const transport: ItemDraft = {
  title: 'Orientering om den nye kørselsordning',
  caseNumber: '2030-019940',
  presenter: 'Troels Hyldig',
  kind: 'information',
  expectedMinutes: 10,
  appendices: [
    { title: 'Kontrakt om kørsel til dagtilbud 2030–2034, uddrag' },
    { title: 'Opgørelse over ture og klager, november 2030 – februar 2031' },
    { title: 'Brev til vognmanden om forsinkelser, 16. januar 2031' },
  ],
  sections: [
    summary(
      p(
        'Den 1.~november~2030 overtog en ny vognmand kørslen til dagtilbud i fem af de syv kommuner. Starten var vanskelig, men forsinkelserne er nu bragt ned. De to sidste kommuner kommer med den 1.~august~2031.',
      ),
    ),
    recommends(['styregruppen tager orienteringen til efterretning']),
    background(
      p(
        'Kørslen blev sendt i udbud i foråret~2030, fordi den gamle kontrakt udløb. Fem kommuner var med fra starten, mens Egebæk og Tranby har egne aftaler, der løber til sommeren~2031.',
      ),
      p(
        'Formålet var at samle planlægningen ét sted, så en bus kan køre på tværs af kommunegrænserne, og ingen borger skal sidde i bussen i mere end tre kvarter.',
      ),
    ),
    caseDescription(
      heading('De første fire måneder'),
      p(
        'I november kom næsten hver tredje tur mere end ti minutter for sent. Det gik særligt ud over borgere, der har svært ved at vente uden at vide hvor længe. Sekretariatet holdt fra den 20.~november ugentlige møder med vognmanden, og i januar blev der sendt et brev om kontraktens regler for bod.',
      ),
      trips,
      p(
        'En tur regnes for at være til tiden, når bussen ankommer højst ti minutter efter det aftalte tidspunkt.',
      ),
      heading('Det, der har hjulpet'),
      numbered(
        'Ruterne er lagt om, så chaufføren har de samme borgere hver dag.',
        [
          p('Dagtilbuddene har fået et telefonnummer direkte til vognmandens planlægger.'),
          p(
            'Nummeret er åbent fra kl.~6.30 og bruges omkring tyve gange om dagen, mest til afbud. Tidligere blev afbud sendt pr. mail og nåede ofte ikke frem, før bussen var kørt.',
          ),
        ],
        [
          p('To hjælpemidler er indført i busserne:'),
          bullets(
            'et kort med billeder af dagens rute, som hænger ved døren',
            'en fast plads til hver borger, der ønsker det',
          ),
        ],
      ),
      heading('Egebæk og Tranby kommer med'),
      p(
        'De to kommuner har tilsammen 140~borgere, der skal køres. Vognmanden har bestilt fire ekstra busser, som leveres i juni. For ikke at gentage forløbet fra november er det aftalt, at',
      ),
      bullets(
        'alle ruter køres på prøve i uge~30 og 31',
        'pårørende får besked om chauffør og afgang senest den 15.~juli',
        [
          p('sekretariatet og vognmanden mødes hver dag i de første to uger.'),
          p('Aftalen bortfalder, når ni ud af ti ture er til tiden fem dage i træk.'),
        ],
      ),
      heading('Henvendelse fra pårørende'),
      p(
        'En gruppe pårørende i Vejlund har bedt om at få opgørelsen over forsinkelser tilsendt hver måned. Formandskabet har svaret, at den fra marts~2031 ligger på Fjordaftalens hjemmeside. Gruppen har kvitteret med ordene ',
        italic('”nu kan vi da se, at det går fremad”'),
        '.',
      ),
    ),
  ],
};
