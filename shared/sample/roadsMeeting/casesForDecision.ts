import { bullets, heading, numbered, p, table } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { background, caseDescription, recommends, summary } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

const charging: ItemDraft = {
  title: 'Fælles udbud af ladestandere ved rådhuse, haller og biblioteker',
  caseNumber: '2031-000954',
  presenter: 'Jonas Elmstrøm',
  kind: 'decision',
  expectedMinutes: 20,
  sections: [
    summary(
      p(
        'Fire af de fem kommuner vil gerne købe ladestandere sammen. Der lægges op til ét udbud med mulighed for, at den femte kommer med senere.',
      ),
    ),
    background(
      p(
        'Kommunerne har hidtil købt ladestandere hver for sig. Det har givet fire forskellige betalingsløsninger og priser, som er svære at sammenligne.',
      ),
    ),
    caseDescription(
      p('Behovet er gjort op i marts, jf. bilag~4:'),
      table(
        ['Kommune', 'Steder', 'Ladepunkter', 'Anslået pris (kr.)'],
        ['Birkedal', '6', '24', '1.320.000'],
        ['Klitnæs', '3', '10', '585.000'],
        ['Møllevang', '5', '18', '1.010.000'],
        ['Ravnsholt', '9', '40', '2.140.000'],
      ),
      p('Ørbækfjord Kommune har en aftale, der løber til udgangen af 2032.'),
      heading('Krav, som tilbuddene skal opfylde'),
      bullets('betaling med almindeligt kort', 'samme pris hele døgnet', [
        p('mindst to pladser på hvert sted, hvor'),
        bullets('kantstenen er sænket', 'skærmen kan læses fra en kørestol'),
      ]),
    ),
    recommends([
      'styregruppen godkender, at der gennemføres ét udbud med de krav, der er nævnt',
      'styregruppen beder Ravnsholt Kommune stå for udbuddet',
    ]),
  ],
  appendices: [{ title: 'Opgørelse af behovet for ladestandere', url: appendixUrl('ladestandere') }],
};

const winter: ItemDraft = {
  title: 'Vintervedligeholdelse af cykelstier på tværs af kommunegrænser',
  caseNumber: '2030-007716',
  presenter: 'Steen Hvidtved',
  kind: 'decision',
  expectedMinutes: 15,
  sections: [
    summary(
      p(
        'Stier, der krydser en kommunegrænse, ryddes i dag på to forskellige tidspunkter. Det kan løses uden nye udgifter.',
      ),
    ),
    background(
      p(
        'Sekretariatet har kørt de elleve stier igennem efter to snefald i januar. På syv af dem var den ene halvdel ryddet kl.~6.30, og den anden først efter kl.~9.',
      ),
    ),
    caseDescription(
      p('Entreprenørerne foreslår, at'),
      numbered(
        'hver sti får én kommune, der rydder den i hele dens længde',
        'stierne byttes, så ingen kommune får mere at rydde end i dag',
        'opdelingen ses efter hvert andet år.',
      ),
      p('Forslaget til fordeling er vedlagt, jf. bilag~5. Ansvaret for skader på stien ændres ikke.'),
    ),
    recommends(['styregruppen anbefaler kommunerne at følge fordelingen fra den 1.~november~2031']),
  ],
  appendices: [{ title: 'Fordeling af de elleve stier', url: appendixUrl('stier') }],
};

const application: ItemDraft = {
  title: 'Ansøgning om midler til trygge skoleveje',
  caseNumber: '2031-001301',
  presenter: 'Lis Overbo',
  kind: 'decision',
  expectedMinutes: 15,
  sections: [
    summary(
      p('Fristen for at søge den statslige pulje er den 2.~juni. Sekretariatet har skrevet et udkast.'),
    ),
    background(p('Puljen dækker halvdelen af udgiften. Den anden halvdel skal kommunerne selv lægge.')),
    caseDescription(
      p(
        'Udkastet samler ti steder i de fem kommuner, jf. bilag~6. Stederne er valgt efter antal cyklende børn og antal uheld med skader gennem fem år.',
      ),
      p('Kommunernes egen andel bliver mellem 210.000 og 640.000~kr.'),
    ),
    recommends([
      'styregruppen drøfter de ti steder',
      'styregruppen giver formanden bemyndigelse til at sende ansøgningen',
    ]),
  ],
  appendices: [
    { title: 'Udkast til ansøgning', url: appendixUrl('ansoegning') },
    { title: 'Kort over de ti steder' },
  ],
};

const year: ItemDraft = {
  title: 'Styregruppens møder i 2032',
  kind: 'decision',
  expectedMinutes: 5,
  sections: [
    caseDescription(
      p('Der lægges op til fire møder. De fysiske holdes på skift i kommunerne.'),
      table(
        ['Dato', 'Tidspunkt', 'Form'],
        ['22.~januar~2032', '13.00–16.00', 'Online'],
        ['29.~april~2032', '10.00–14.00', 'Klitnæs Rådhus'],
        ['17.~juni~2032', '13.00–16.00', 'Online'],
        ['14.~oktober~2032', '10.00–14.00', 'Møllevang Rådhus'],
      ),
    ),
    recommends(['styregruppen godkender datoerne']),
  ],
};

export const casesForDecision: readonly ItemDraft[] = [charging, winter, application, year];
