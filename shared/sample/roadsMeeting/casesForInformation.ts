import { bold, bullets, heading, link, p } from '../../richText/build.ts';
import type { ItemDraft } from '../itemDraft.ts';
import { background, caseDescription, recommends, summary } from '../itemDraft.ts';
import { appendixUrl } from './appendixUrl.ts';

const noted = recommends(['styregruppen tager orienteringen til efterretning']);

export const casesForInformation: readonly ItemDraft[] = [
  {
    title: 'Status på samkørselstjenesten',
    caseNumber: '2029-004420',
    presenter: 'Kasper Rønhave',
    kind: 'information',
    expectedMinutes: 15,
    sections: [
      summary(p('Tjenesten har nu 2.310~brugere. Flest ture køres fredag eftermiddag.')),
      background(
        p(
          'Tjenesten åbnede i september~2029 som et forsøg over tre år. Styregruppen får en status hvert forår.',
        ),
      ),
      caseDescription(
        p('Hovedtallene fremgår af opgørelsen, jf. bilag~8. De vigtigste er:'),
        bullets(
          'I 2030 blev der kørt 18.400~ture, en stigning på 22~pct.',
          'Hver fjerde tur begynder eller slutter ved en station',
          [
            p('Brugerne peger på to ting, der kunne blive bedre:'),
            bullets(
              'det skal kunne ses, om bilen har plads til en cykel',
              'aflysninger skal meldes tidligere',
            ),
          ],
        ),
        p('Østersøbanen arbejder på begge dele og ventes at have dem klar i efteråret.'),
      ),
      noted,
    ],
    appendices: [{ title: 'Opgørelse for 2030', url: appendixUrl('samkoersel') }],
  },
  {
    title: 'Ny lov om cykelparkering ved stationer',
    kind: 'information',
    expectedMinutes: 10,
    sections: [
      summary(p('Fra den 1.~juli~2032 skal alle stationer have overdækket cykelparkering.')),
      caseDescription(
        p(
          'Loven lægger ansvaret hos den, der ejer arealet. Ved otte af områdets tolv stationer er det kommunen. Sekretariatet har samlet ',
          link('en oversigt over stationerne', appendixUrl('stationer')),
          '.',
        ),
        heading('Hvad kommunerne skal gøre'),
        bullets(
          [p(bold('Senest i november:'), ' melde ind, hvor mange pladser der er i dag')],
          [p(bold('Senest i marts:'), ' sende en plan for de stationer, hvor der mangler pladser')],
        ),
      ),
      noted,
    ],
  },
  {
    title: 'Tællinger af cyklister 2026–2030',
    presenter: 'Margrethe Ulslev',
    kind: 'information',
    expectedMinutes: 10,
    sections: [
      summary(p('Regionens tællere viser flere cyklister på de lange ruter og færre i byerne.')),
      caseDescription(
        p(
          'Der tælles på 26~steder, jf. bilag~9. På ruterne mellem byerne er antallet steget med 31~pct. siden 2026. I byerne er det faldet med 4~pct., især om vinteren.',
        ),
        p('Regionen kommer på næste møde og fortæller, hvad der kan ligge bag.'),
      ),
      noted,
    ],
    appendices: [{ title: 'Tællinger fordelt på steder', url: appendixUrl('taellinger') }],
  },
  {
    title: 'Nyt fra kommunerne, regionen og sekretariatet',
    kind: 'information',
    expectedMinutes: 10,
    sections: [
      caseDescription(
        bullets(
          'Klitnæs Kommune åbner en ny sti langs havnen den 14.~maj.',
          'Regionen har ansat en koordinator for cykelruter.',
          'Sekretariatet flytter til nye lokaler i uge~23. Telefonnumrene er de samme.',
        ),
      ),
      noted,
    ],
  },
];
