import { bullets, p, table } from '../../richText/build.ts';
import {
  background,
  caseDescription,
  freeSection,
  recommends,
  summary,
  type ItemDraft,
} from '../itemDraft.ts';

/** What was on the agenda, in its order; the last one was taken up at the meeting itself. */
export const items: readonly ItemDraft[] = [
  {
    title: 'Godkendelse af dagsorden',
    kind: 'decision',
    expectedMinutes: 3,
    sections: [recommends(['styregruppen godkender dagsordenen'])],
  },
  {
    title: 'Godkendelse af referat fra mødet den\u00a020.\u00a0september\u00a02030',
    kind: 'decision',
    expectedMinutes: 2,
    sections: [recommends(['styregruppen godkender referatet fra mødet den~20.~september~2030'])],
  },
  {
    title: 'Sekretariatets budget for 2031',
    caseNumber: '2030-011482',
    presenter: 'Maja Thorup Elkær',
    kind: 'decision',
    expectedMinutes: 20,
    sections: [
      summary(
        p(
          'Sekretariatet har lavet et budget for 2031. Det er 2~% højere end i år, fordi huslejen stiger fra den 1.~maj.',
        ),
      ),
      recommends([
        'styregruppen godkender budgettet for 2031',
        'styregruppen fordeler udgiften efter kommunernes folketal',
      ]),
      caseDescription(
        p('Budgettet dækker løn, husleje og fælles kurser:'),
        table(
          ['Post', '2030 (t.kr.)', '2031 (t.kr.)'],
          ['Løn', '1.940', '1.965'],
          ['Husleje', '142', '168'],
          ['Kurser og møder', '96', '88'],
          ['I alt', '2.178', '2.221'],
        ),
        p('Posten til kurser er sat ned, fordi to af kurserne i 2031 betales af puljemidler.'),
      ),
    ],
    appendices: [
      { title: 'Budget for 2031' },
      { title: 'Folketal i de syv kommuner', url: 'https://fjordaftalen.example/folketal' },
    ],
  },
  {
    title: 'Fælles kørsel til dagtilbud',
    caseNumber: '2030-009917',
    presenter: 'Signe Vestermark',
    kind: 'decision',
    expectedMinutes: 25,
    sections: [
      summary(
        p(
          'Kørslen til dagtilbud kan udbydes samlet. Det giver færre busser, men længere ture for nogle af brugerne.',
        ),
      ),
      recommends(['styregruppen tilslutter sig et samlet udbud af kørslen fra den 1.~august~2031']),
      background(
        p(
          'De syv kommuner har i dag elleve kontrakter med fem vognmænd. Den første udløber den 31.~juli~2031.',
        ),
      ),
      caseDescription(
        p(
          'Sekretariatet har regnet på tre måder at køre på. Den samlede løsning er billigst. For 14~brugere bliver turen mere end 20~minutter længere hver vej.',
        ),
      ),
    ],
    appendices: [{ title: 'Beregning af tre løsninger' }, { title: 'Kontrakter med navne på vognmænd' }],
  },
  {
    title: 'Oplæg om unge, der flytter hjemmefra',
    presenter: 'Leder Frida Aagesen, Ungehuset i Egebæk',
    guests: 'Frida Aagesen',
    kind: 'information',
    expectedMinutes: 30,
    sections: [
      caseDescription(
        p(
          'Ungehuset har i to år fulgt 32~unge, der er flyttet fra et botilbud til egen bolig. Oplægget handler om, hvad de selv siger, der virkede.',
        ),
      ),
      recommends(['styregruppen drøfter, hvad kommunerne kan bruge af erfaringerne']),
    ],
  },
  {
    title: 'Plads på Strandlyst til en borger fra Havnholm',
    caseNumber: '2030-012077',
    kind: 'decision',
    expectedMinutes: 15,
    sections: [
      caseDescription(
        p(
          'Borgeren har boet på Kystgården siden 2024, men har fået behov for nattevagt. Strandlyst kan tilbyde pladsen fra den 1.~februar~2031 til 3.140~kr. i døgnet.',
        ),
      ),
      recommends(['styregruppen godkender, at pladsen købes uden for aftalens ramme']),
    ],
    appendices: [{ title: 'Udredning af støttebehov' }, { title: 'Tilbud fra Strandlyst' }],
  },
  {
    title: 'Meddelelser',
    kind: 'information',
    expectedMinutes: 10,
    sections: [
      caseDescription(
        bullets(
          'Sekretariatet flytter til Lyngsø Rådhus i foråret~2031',
          'Regionen har ansat en koordinator for udskrivninger',
        ),
      ),
      recommends(['styregruppen tager orienteringen til efterretning']),
    ],
  },
  { title: 'Eventuelt', expectedMinutes: 5, sections: [] },
  {
    title: 'Lukning af varmtvandsbassinet i Egebæk',
    presenter: 'Jens Fabrin Holmgård',
    expectedMinutes: 5,
    sections: [
      freeSection(
        '',
        p(
          'Egebæk Kommune oplyste, at bassinet lukker fra uge~3 til uge~9 på grund af en utæt bund. Det bruges af brugere fra fire kommuner.',
        ),
      ),
    ],
  },
];
