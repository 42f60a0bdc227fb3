import { bullets, heading, lettered, numbered, p } from '../../richText/build.ts';
import { background, caseDescription, recommends, summary, type ItemDraft } from '../itemDraft.ts';

export const onCallService: ItemDraft = {
  title: 'Temadrøftelse om vagtordning for akutte henvendelser',
  caseNumber: '2031-003876',
  presenter: 'Jens Fabrin Holmgård',
  kind: 'discussion',
  expectedMinutes: 25,
  sections: [
    summary(
      p(
        'Tre kommuner har spurgt, om de syv kommuner kan dele en vagtordning uden for kontortid. Spørgsmålet egner sig ikke til en hurtig afgørelse, og sekretariatet foreslår derfor en temadag den 6.~november~2031.',
      ),
      p('Styregruppen bedes give input til, hvad temadagen skal handle om, og hvem der skal med.'),
    ),
    recommends([
      'styregruppen drøfter form og indhold for temadagen',
      'styregruppen peger på to medlemmer, der kan planlægge dagen sammen med sekretariatet',
    ]),
    background(
      p(
        'I dag har hver kommune sin egen vagt. I de mindste kommuner er det den samme håndfuld medarbejdere, der skiftes til at have telefonen, og i Tranby har de i gennemsnit vagt hver fjerde weekend. Samtidig er mere end halvdelen af vagterne helt uden opkald.',
      ),
      p(
        'Styregruppen behandlede spørgsmålet den 20.~september~2030 og bad sekretariatet undersøge, hvor mange henvendelser det drejer sig om, før der tages stilling.',
      ),
    ),
    caseDescription(
      p(
        'Sekretariatet har talt henvendelserne fra oktober~2030 til og med januar~2031. Der kom 412 i alt, svarende til godt tre i døgnet for de syv kommuner tilsammen. To ud af tre kom mellem kl.~16 og kl.~22, og næsten alle blev afsluttet i telefonen. Kun i 38~tilfælde måtte en medarbejder køre ud.',
      ),
      p(
        'Tallene taler for, at vagten kan samles. De siger dog ikke noget om, hvor meget lokalkendskab betyder for, at en samtale kan afsluttes i telefonen. Det spørgsmål bør derfor fylde på temadagen.',
      ),
      heading('Mulige emner for temadagen'),
      bullets(
        'Hvem ringer, hvornår, og hvad har de brug for?',
        'Erfaringer fra to steder i landet, hvor kommuner deler en vagt',
        [
          p('Tre måder at indrette en fælles vagt på:'),
          lettered(
            'én telefon for alle syv kommuner med én fast bemanding',
            'en turnus, hvor kommunerne passer telefonen en uge ad gangen',
            [
              p('den nuværende ordning suppleret med en fælles bagvagt, som'),
              bullets('kan spørges til råds om natten', 'overtager ved sygdom'),
            ],
          ),
        ],
        'Hvad må en vagt se i en anden kommunes journal?',
        [
          p('Hvad kan prøves af med det samme?'),
          bullets(
            'en fælles vejledning til dem, der tager telefonen',
            'fælles oplæring af nye vagter to gange om året',
            'én liste over, hvem der kan kaldes ud hvor',
          ),
        ],
      ),
      heading('Hvem bør deltage?'),
      p(
        'Formandskabet foreslår, at hver kommune sender tre deltagere: en leder, en medarbejder med egne vagter og en fra myndighed. Regionen inviteres med to, og brugerpanelet med to. Det giver en dag med omkring 25~deltagere.',
      ),
      heading('Forløbet frem mod dagen'),
      numbered(
        'Planlægningsgruppen mødes første gang i april~2031.',
        'Sekretariatet beder kommunerne om en kort beskrivelse af deres vagt. Fristen er den 1.~juni.',
        'Et udkast til program behandles på styregruppens møde den 20.~juni~2031.',
        'Invitationer sendes i august, så dagen kan nå at komme med i vagtplanerne.',
      ),
      heading('Økonomi'),
      p(
        'Temadagen holdes på Sønderås Rådhus. Udgiften til forplejning og oplægsholdere anslås til 28.000~kr. og kan afholdes inden for sekretariatets budget for 2031. En eventuel fælles vagtordning kan tidligst træde i kraft i 2033 og vil blive forelagt som en særskilt sag.',
      ),
    ),
  ],
};
