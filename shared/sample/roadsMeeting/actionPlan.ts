import { bullets, heading, italic, lettered, numbered, p, table, underline } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { background, caseDescription, recommends, summary } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

const measures = table(
  ['Indsats', 'Forslag til første skridt'],
  [
    [
      p(italic('Sammenhængende cykelruter')),
      p('Den, der cykler til arbejde i nabokommunen, skal kunne følge den samme rute hele vejen.'),
    ],
    [
      numbered(
        [
          p('Fælles kort over ruterne'),
          lettered(
            [
              p('Kommunerne retter kortet én gang om året'),
              bullets('Hvem samler rettelserne?', [
                p('Hvornår skal de være inde?'),
                bullets('senest den 1.~februar', 'vejarbejde dog så snart, det er besluttet'),
              ]),
            ],
            'Kortet deles med regionen',
          ),
        ],
        'Ens skilte på de fem vigtigste ruter',
      ),
      p('Formandskabet anbefaler ', underline('1a og 2'), ' som de første skridt.'),
    ],
  ],
  [
    [
      p(italic('Samkørsel til de små stationer')),
      p('Mange har under ti kilometer til toget, men ingen bus i myldretiden.'),
    ],
    [
      numbered(
        [
          p('Forsøg ved to stationer'),
          lettered(
            [p('Pladser til samkørsel mærkes op'), bullets('Birkedal fra august', 'Møllevang fra oktober')],
            'Østersøbanen viser pladserne i sin rejseplan',
          ),
        ],
        [p('Måling af forsøget'), lettered('tælling af biler hver måned', 'samtaler med 50~rejsende')],
      ),
      p('Formandskabet bemærker, at 2 kan vente til 2032, hvis ', underline('budgettet'), ' ikke rækker.'),
    ],
  ],
  [
    [p(italic('Trygge skoleveje')), p('Flere børn skal kunne cykle alene.')],
    [
      bullets(
        'Skolerne udpeger hver tre steder, hvor det er svært at krydse vejen',
        [
          p('Kommunerne besigtiger stederne sammen med'),
          bullets('en forælder fra skolen', 'politiets færdselsafdeling'),
        ],
        'De ti værste steder samles i én ansøgning',
      ),
    ],
  ],
);

export const actionPlan: ItemDraft = {
  title: 'Handleplan for færre bilture under ti kilometer',
  caseNumber: '2031-001288',
  presenter: 'Astrid Kjærbo',
  kind: 'decision',
  expectedMinutes: 30,
  sections: [
    summary(
      p(
        'Formandskabet fremlægger en handleplan med tre indsatser. Styregruppen bedes vælge, hvilke første skridt der skal sættes i gang i efteråret, og hvem der følger dem.',
      ),
    ),
    background(
      p(
        'Hver tredje biltur i de fem kommuner er under ti kilometer. På temadagen i november pegede styregruppen på, at de korte ture er dem, der er lettest at flytte, og bad formandskabet om et forslag.',
      ),
      p('Tallene bag forslaget er samlet i et notat, jf. bilag~2.'),
    ),
    caseDescription(
      p('De tre indsatser og forslag til de første skridt fremgår af oversigten.'),
      measures,
      heading('Udgifter og tidsplan'),
      p(
        'De første skridt er anslået til 1,4~mio.~kr. i alt, fordelt efter folketal. Kortet og skiltene kan holdes inden for sekretariatets ramme. Forsøget med samkørsel forudsætter, at regionen giver det tilskud, som er søgt i marts.',
      ),
      p('Styregruppen får en status på hvert møde. Hele planen gøres op i foråret 2033.'),
    ),
    recommends([
      'styregruppen drøfter de tre indsatser og vælger de første skridt',
      'styregruppen udpeger to medlemmer til en følgegruppe, jf. bilag~3',
      'styregruppen godkender, at udgifterne fordeles efter folketal',
    ]),
  ],
  appendices: [
    { title: 'Notat om korte bilture', url: appendixUrl('korte-bilture') },
    { title: 'Oplæg til opgaver for følgegruppen', url: appendixUrl('foelgegruppe') },
  ],
};
