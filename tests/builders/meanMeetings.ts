import type { BlockNode } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bullets, doc, p } from '#shared/richText/build.ts';
import { aSnapshot } from './meeting.ts';
import { numbers, tableOf, td, th } from './richText.ts';
import { aGroup, aMeeting, anAttendance, idOf } from './rows.ts';

const withText = (...content: BlockNode[]): MeetingSnapshot =>
  aSnapshot([{ title: 'Punkt', sections: [{ heading: 'Sagsfremstilling', content: doc(...content) }] }]);

const nestedBullets = (depth: number): BlockNode =>
  depth === 1 ? bullets('inderst') : bullets([p(`trin ${depth}`), nestedBullets(depth - 1)]);

const manyRows = Array.from({ length: 300 }, (_, row) => [
  td(`Række ${row + 1}`),
  td('En tekst af middel længde, som fylder omtrent halvanden linje i sin kolonne.'),
  td(String(row * 7)),
]);

const grouped = aSnapshot(
  [
    { title: 'Velkomst' },
    { title: 'Første sag', groupId: idOf(90) },
    { title: 'Anden sag', groupId: idOf(90) },
    { title: 'Tredje sag', groupId: idOf(91) },
    { title: 'Eventuelt' },
  ],
  { numbering: 'grouped', appendixNumbering: 'perMeeting' },
);

/** Meetings that nobody should be able to break the export with, by what is mean about them. */
export const meanMeetings: Readonly<Record<string, MeetingSnapshot>> = {
  'no items at all': aSnapshot([]),
  'items without sections': aSnapshot([{ title: 'Første' }, { title: '' }, { title: '   ' }]),
  'overlong titles': aSnapshot(
    [
      { title: 'Orientering om samarbejdet mellem kommunerne og regionen '.repeat(12) },
      { title: 'x'.repeat(400) },
    ],
    {
      name: 'Styregruppen for det tværgående samarbejde om alting '.repeat(4),
      secretariat: 'Sekretariatet '.repeat(20),
    },
  ),
  'signs of XML and emoji in titles': aSnapshot(
    [{ title: 'Økonomi <2032> & "budget" ]]> 😀 👩‍👩‍👧', appendices: ['<bilag> & 😀'] }],
    { name: 'Udvalg <A> & B', secretariat: 'Sekretariat & "co"' },
  ),
  'control characters': aSnapshot([
    {
      title: 'Nul\u0000 klokke\u0007 flugt\u001b fejl\ufffe\uffff halv\ud800 linje\u2028skift\u0085',
      sections: [{ heading: 'Ov\u0001erskrift', content: doc(p('tabu\tlator\r\nlinje\u000bskift\u000c')) }],
    },
  ]),
  'a table of 300 rows': withText(tableOf([th('Nr.'), th('Tekst'), th('Tal')], ...manyRows)),
  'a table with more columns than Word has': withText(
    tableOf(Array.from({ length: 100 }, (_, column) => td(`k${column}`))),
  ),
  'a table of nothing but heads, and an empty row': withText(
    tableOf([th('A'), th('B')], [th('C', { rowspan: 9 })], []),
  ),
  'two tables together and one in a list and one in a cell': withText(
    tableOf([td('et')]),
    tableOf([td('to')]),
    bullets([p('punkt'), tableOf([td([tableOf([td('tre')])])])]),
  ),
  'a list of six levels, in the text and in a cell': withText(
    nestedBullets(6),
    tableOf([td([nestedBullets(6)]), td('smal'), td('smal'), td('smal')]),
  ),
  'a list deeper than Word goes': withText(nestedBullets(14)),
  'a list from 3000 and one from 0': withText(
    numbers({ start: 3000, type: 'i' }, 'x'),
    numbers({ start: 0 }, 'y'),
  ),
  'a word longer than the page is wide': withText(p('w'.repeat(500))),
  'links that are no addresses': withText(
    p({ type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'https://' } }] }),
    p({
      type: 'text',
      text: 'der',
      marks: [{ type: 'link', attrs: { href: `https://a.dk/${'x'.repeat(4000)}` } }],
    }),
  ),
  'sixty participants': {
    ...aSnapshot([{ title: 'Punkt' }]),
    attendance: Array.from({ length: 60 }, (_, index) =>
      anAttendance(100 + index, `a${index + 100}`, {
        name: `Deltager Nummer Efternavn-${index}`,
        status: index % 3 === 0 ? 'apology' : 'expected',
      }),
    ),
  },
  'nothing filled in': {
    ...aSnapshot([{ title: '' }], { name: '', shortName: '', secretariat: '' }),
    meeting: aMeeting({ place: '' }),
  },
  'groups numbered in two levels': {
    ...grouped,
    groups: [aGroup(90, 'a000001500'), aGroup(91, 'a000003500'), aGroup(92, 'a000004500')],
  },
};
