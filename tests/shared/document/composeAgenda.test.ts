import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { form1 } from '#shared/layouts/form1.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p, recommendation } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { aGroup, anAppendix, idOf } from '../../builders/rows.ts';
import { linesOfBlock, linesOfTree } from '../../builders/treeLines.ts';

const linesOf = (snapshot: MeetingSnapshot) => composeAgenda(snapshot, form1).blocks.flatMap(linesOfBlock);
const binned = '2031-02-02T08:00:00.000Z';

const withEmptyGroup = (numbering: 'grouped' | 'perMeeting') =>
  linesOf({
    ...aSnapshot([{ title: 'Velkomst' }, { title: 'Eventuelt' }], { numbering }),
    groups: [aGroup(90, 'a000001500', { title: 'Oplæg' })],
  }).filter((line) => line.startsWith('==='));

describe('composeAgenda', () => {
  test('composes form 1', () => {
    expect(linesOfTree(composeAgenda(pathsMeeting, form1))).toMatchInlineSnapshot(`
      [
        "header: Udvalget for Stier og Broer | Dagsorden, 14.~marts~2031",
        "footer: Sekretariatet for Stier og Broer | Side {pageNumber} af {pageCount}",
        "title: Udvalget for Stier og Broer",
        "subtitle: Dagsorden til mødet fredag den~14.~marts~2031",
        "fact: Tid: 14.~marts~2031, kl.~10.00–12.00",
        "fact: Sted: Bådhuset, lokale 2/og på video",
        "participants: **Mødedeltagere:** Asger Munkedal (_Fraværende_), Tove Brinkholm, Ditte Fynboe (_Fraværende_), Jørn Ellekær",
        "contents: Indhold",
        "  Punkt 1: Godkendelse af dagsorden -> _Toc100000001",
        "  Punkt 2: Stier, der skal have ny belægning i 2032 -> _Toc100000002",
        "  Punkt 3: Køb af grund ved broen -> _Toc100000003",
        "  Punkt 4: Eventuelt -> _Toc100000004",
        "=== item Punkt 1. Godkendelse af dagsorden #_Toc100000001",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: udvalget godkender dagsordenen",
        "=== item Punkt 2. Stier, der skal have ny belægning i 2032 #_Toc100000002",
        "caseLine: Sagsnr. 2031-000417",
        "caseLine: Ved Tove Brinkholm",
        "sectionHeading: Resumé",
        "body: Fire stier er slidte. To får ny belægning.",
        "sectionHeading: Indstilling",
        "lead: Det indstilles, at",
        "- bullet: udvalget godkender rækkefølgen",
        "- bullet: udvalget afsætter 1,2 mio. kr., jf. [oversigten](https://stier.example/år)",
        "sectionHeading: Sagsfremstilling",
        "body: Der er målt på **alle** stier i _september_. Målingen viser tre ting:",
        "- decimal: Belægningen er værst, hvor der køres med varer",
        "  - letter: ved havnen",
        "  - letter: ved torvet, hvor der",
        "    - bullet: holder biler",
        "    - bullet: parkeres cykler",
        "      - bullet: mest om sommeren",
        "- decimal: Kanterne er hele",
        "- decimal: Vandet løber fra",
        "  body: Det gælder dog ikke efter skybrud.",
        "subHeading: Forslag til rækkefølge",
        "body: Priserne er i 2031-kroner.",
        "table: 4 columns, 1 header rows",
        "  head left",
        "    body: Sti",
        "  head left",
        "    body: Begrundelse",
        "  head right",
        "    body: Meter",
        "  head right",
        "    body: Pris (kr.)",
        "  data left",
        "    body: Havnestien",
        "  data left",
        "    body: Mest brugt og mest slidt:",
        "    - bullet: huller ved kajen",
        "    - bullet: løse fliser ved broen",
        "  data right",
        "    body: 1.250",
        "  data right",
        "    body: 740.000",
        "  data 1x2 left",
        "    body: Åstien",
        "  data left",
        "    body: Skolevej",
        "  data right",
        "    body: 800",
        "  data right",
        "    body: 310.000",
        "  data left",
        "    body: Forlænges til stationen",
        "  data right",
        "    body: –",
        "  data right",
        "    body: 150.000",
        "  data 2x1 left",
        "    body: I alt",
        "  data right",
        "    body: 2.050",
        "  data right",
        "    body: 1.200.000",
        "body: Arbejdet kan begynde i maj.",
        "minorHeading: Når det bliver vinter",
        "body: Belægningen lægges ikke i frost.",
        "sectionHeading: Bilag:",
        "- bullet: Oversigt over stier 2032",
        "- bullet: Måling af belægning",
        "=== item Punkt 3. Køb af grund ved broen #_Toc100000003",
        "caseLine: Lukket punkt",
        "sectionHeading: Sagsfremstilling",
        "body: Ejeren har givet et tilbud.",
        "=== item Punkt 4. Eventuelt #_Toc100000004",
      ]
    `);
  });

  test('names the document, its language and the secretariat, and no person', () => {
    expect(composeAgenda(pathsMeeting, form1).properties).toEqual({
      title: 'Dagsorden, Udvalget for Stier og Broer, 14.\u00a0marts\u00a02031',
      author: 'Sekretariatet for Stier og Broer',
      language: 'da-DK',
    });
  });

  test('leaves out the contents where there is nothing to list', () => {
    expect(linesOf(aSnapshot([])).filter((line) => line.startsWith('contents'))).toEqual([]);
  });

  test('leaves out what is in the bin', () => {
    const snapshot = aSnapshot([
      {
        title: 'Punkt',
        sections: [{ heading: 'Baggrund', content: doc(p('Tekst')) }],
        appendices: ['Bilag'],
      },
      { title: 'Slettet punkt', deletedAt: binned },
    ]);
    const bare = {
      ...snapshot,
      sections: snapshot.sections.map((section) => ({ ...section, deletedAt: binned })),
      appendices: snapshot.appendices.map((appendix) => ({ ...appendix, deletedAt: binned })),
    };
    expect(linesOf(bare).slice(-1)).toEqual(['=== item Punkt 1. Punkt #_Toc100000001']);
  });

  test('puts a group above its first item, on the page that it begins', () => {
    const snapshot = {
      ...aSnapshot([{ title: 'A', groupId: idOf(90) }, { title: 'B', groupId: idOf(90) }, { title: 'C' }]),
      groups: [aGroup(90, 'a0', { title: 'Beslutningspunkter' }), aGroup(91, 'a00', { title: 'Tom gruppe' })],
    };
    expect(linesOf(snapshot).slice(4)).toEqual([
      'contents: Indhold',
      '  Beslutningspunkter',
      '  Punkt 1: A -> _Toc100000001',
      '  Punkt 2: B -> _Toc100000002',
      '  Punkt 3: C -> _Toc100000003',
      '=== group  Beslutningspunkter',
      'item Punkt 1. A #_Toc100000001',
      '=== item Punkt 2. B #_Toc100000002',
      '=== item Punkt 3. C #_Toc100000003',
    ]);
  });

  test('gives every group a count of its own when numbered in two levels', () => {
    const snapshot = {
      ...aSnapshot([{ title: 'A', groupId: idOf(90) }, { title: 'B' }], { numbering: 'grouped' }),
      groups: [aGroup(90, 'a0', { title: 'Beslutningspunkter' })],
    };
    const tree = composeAgenda(snapshot, form1);
    expect(tree.headingNumberings).toEqual([
      {
        id: 'agenda-1',
        levels: [
          { text: '%1.', start: 1, role: null },
          { text: 'Punkt %1.%2.', start: 1, role: null },
        ],
      },
      { id: 'agenda-2', levels: [{ text: 'Punkt %1.', start: 2, role: null }] },
    ]);
    expect(tree.blocks.flatMap((block) => ('number' in block ? [block.number] : []))).toEqual([
      { label: '1.', numbering: 'agenda-1', level: 0 },
      { label: 'Punkt 1.1.', numbering: 'agenda-1', level: 1 },
      { label: 'Punkt 2.', numbering: 'agenda-2', level: 0 },
    ]);
  });

  test('shows a group without items only where its number would be missed', () => {
    expect(withEmptyGroup('grouped')).toEqual([
      '=== item Punkt 1. Velkomst #_Toc100000001',
      '=== group 2. Oplæg',
      '=== item Punkt 3. Eventuelt #_Toc100000002',
    ]);
    expect(withEmptyGroup('perMeeting')).toEqual([
      '=== item Punkt 1. Velkomst #_Toc100000001',
      '=== item Punkt 2. Eventuelt #_Toc100000002',
    ]);
  });

  test('goes on counting through the year', () => {
    const snapshot = aSnapshot([{ title: 'A' }], { numbering: 'throughYear' });
    const tree = composeAgenda(snapshot, form1, { firstNumber: 38 });
    expect(tree.headingNumberings).toEqual([
      { id: 'agenda', levels: [{ text: 'Punkt %1.', start: 38, role: 'itemHeading' }] },
    ]);
    expect(tree.blocks.flatMap(linesOfBlock)).toContain('  Punkt 38: A -> _Toc100000001');
  });

  test('numbers appendices through the meeting, links to those behind a link and marks closed ones', () => {
    const snapshot = aSnapshot([{ title: 'A', appendices: ['Kort'] }, { title: 'B' }], {
      appendixNumbering: 'perMeeting',
    });
    const itemB = snapshot.items[1]!.id;
    const more = [
      {
        ...anAppendix(71, 0, 'a0', { title: 'Oversigt' }),
        itemId: itemB,
        source: { kind: 'link' as const, url: 'https://eksempel.dk/o' },
      },
      { ...anAppendix(72, 0, 'a1', { title: ' ' }), itemId: itemB, access: 'closed' as const },
    ];
    const lines = linesOf({ ...snapshot, appendices: [...snapshot.appendices, ...more] });
    expect(lines.filter((line) => line.startsWith('appendix'))).toEqual([
      'appendix: Bilag~1: Kort',
      'appendix: Bilag~2: [Oversigt](https://eksempel.dk/o)',
      'appendix: Bilag~3: Bilag uden titel (_lukket_)',
    ]);
  });

  test('leaves out a recommendation in which only the lead stands that was filled in', () => {
    const untouched = recommendation('Det indstilles, at:', [{ id: 'a', words: [' '] }]);
    const ownWords = recommendation('Det indstilles, at sagen udsættes', []);
    const withRecommendation = (content: typeof untouched) =>
      linesOf(
        aSnapshot([{ title: 'A', sections: [{ heading: 'Indstilling', kind: 'recommendation', content }] }]),
      );
    expect(withRecommendation(untouched)).not.toContain('sectionHeading: Indstilling');
    expect(withRecommendation(ownWords).slice(-2)).toEqual([
      'sectionHeading: Indstilling',
      'lead: Det indstilles, at sagen udsættes',
    ]);
  });

  test('uses the short name in the header when the long one leaves no room', () => {
    const { header } = composeAgenda(
      aSnapshot([], {
        name: 'Den tværgående styregruppe for samarbejdet om alle de fælles tilbud',
        shortName: 'TSG',
      }),
      form1,
    );
    expect(header.left).toEqual([{ kind: 'text', text: 'TSG', marks: [] }]);
  });
});
