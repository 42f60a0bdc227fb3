import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { inForm } from '../../builders/forms.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aGroup, aMeeting, anAttendance, idOf } from '../../builders/rows.ts';
import { linesOfBlock, linesOfTree } from '../../builders/treeLines.ts';

/** A small meeting with everything in which the forms differ. */
const meeting: MeetingSnapshot = {
  ...aSnapshot(
    [
      { title: 'Velkomst' },
      { title: 'Nye stier', groupId: idOf(90), presenter: 'Tove Brinkholm', appendices: ['Kort', 'Priser'] },
      { title: 'Nye broer', groupId: idOf(90), appendices: ['Tegning'] },
      { title: 'Oplæg om lys', guests: 'Ane Holm' },
      { title: 'Eventuelt' },
    ],
    { shortName: 'USB' },
  ),
  groups: [aGroup(90, 'a000001500', { title: 'Beslutningspunkter' })],
  meeting: aMeeting({ place: 'Bådhuset\nKajen 3\nLokale: Loftet' }),
  attendance: [
    anAttendance(50, 'a0', { name: 'Tove Brinkholm', organisation: 'Ådal Kommune', role: 'chair' }),
    anAttendance(51, 'a1', { name: 'Jørn Ellekær', organisation: 'Havnen' }),
    anAttendance(52, 'a2', { name: 'Ida Sø', organisation: 'Sekretariatet', role: 'secretary' }),
    anAttendance(53, 'a3', { name: 'Per Bro', organisation: 'Ådal Kommune', status: 'apology' }),
    anAttendance(54, 'a4', { name: 'Asta Vig', organisation: '', substituteForId: idOf(53) }),
    anAttendance(55, 'a5', { name: 'Kaj Lund', organisation: 'Havnen', status: 'absent' }),
  ],
};

const compose = (snapshot: MeetingSnapshot) => composeAgenda(snapshot, profileOf(snapshot.body));
const linesOf = (snapshot: MeetingSnapshot) => compose(snapshot).blocks.flatMap(linesOfBlock);

describe('form 2', () => {
  test('is a table of facts, a table of groups, and items that follow one another', () => {
    expect(linesOfTree(compose(inForm(meeting, 'form2')))).toMatchInlineSnapshot(`
      [
        "header: Udvalget for Stier og Broer | Dagsorden, 14.~marts~2031",
        "footer: Sekretariatet for Stier og Broer | Side {pageNumber} af {pageCount}",
        "title: Dagsorden",
        "factTable: Møde | Udvalget for Stier og Broer",
        "factTable: Tid | 14.~marts~2031, kl.~10.00–12.00",
        "factTable: Sted | Bådhuset/Kajen 3",
        "factTable: Lokale | Loftet",
        "factTable: Deltagere | Tove Brinkholm (formand, Ådal Kommune), Jørn Ellekær (Havnen), Ida Sø (Sekretariatet/ref.) og Asta Vig (stedfortræder for Per Bro)",
        "factTable: Afbud | Per Bro (Ådal Kommune)",
        "factTable: Fraværende | Kaj Lund (Havnen)",
        "contentsHeading: Oversigt",
        "overviewTable: Gruppe | Punkter",
        "",
        "    1. Velkomst -> _Toc100000001",
        "  Beslutningspunkter",
        "    2. Nye stier -> _Toc100000002",
        "    3. Nye broer -> _Toc100000003",
        "",
        "    4. Oplæg om lys -> _Toc100000004",
        "    5. Eventuelt -> _Toc100000005",
        "=== item 1. Velkomst #_Toc100000001",
        "item 2. Nye stier #_Toc100000002",
        "caseLine: Ved Tove Brinkholm",
        "sectionHeading: Bilag",
        "appendix: Bilag~1: Kort",
        "appendix: Bilag~2: Priser",
        "item 3. Nye broer #_Toc100000003",
        "sectionHeading: Bilag",
        "appendix: Bilag~3: Tegning",
        "item 4. Oplæg om lys #_Toc100000004",
        "caseLine: Med Ane Holm",
        "item 5. Eventuelt #_Toc100000005",
      ]
    `);
  });

  test('has no column for groups where there are none', () => {
    const lines = linesOf(inForm(aSnapshot([{ title: 'A' }, { title: 'B' }]), 'form2'));
    expect(lines.slice(lines.indexOf('contentsHeading: Oversigt'))).toEqual([
      'contentsHeading: Oversigt',
      'overviewTable: - | Punkter',
      '',
      '    1. A -> _Toc100000001',
      '    2. B -> _Toc100000002',
      '=== item 1. A #_Toc100000001',
      'item 2. B #_Toc100000002',
    ]);
  });

  test('has no overview where there is nothing to list', () => {
    expect(linesOf(inForm(aSnapshot([]), 'form2'))).not.toContain('contentsHeading: Oversigt');
  });
});

describe('form 3', () => {
  test('is names in tables, contents in two levels, and groups as headings', () => {
    expect(linesOfTree(compose(inForm(meeting, 'form3')))).toMatchInlineSnapshot(`
      [
        "header: USB – Udvalget for Stier og Broer | Dagsorden, 14.~marts~2031",
        "footer: Sekretariatet for Stier og Broer | Side {pageNumber} af {pageCount}",
        "title: USB den~14.~marts~2031",
        "subtitle: Dagsorden",
        "fact: Tidspunkt: 14.~marts~2031, kl.~10.00–12.00",
        "fact: Sted: Bådhuset/Kajen 3",
        "fact: Lokale: Loftet",
        "contentsHeading: Deltagere",
        "nameTable: Navn | Organisation",
        "  Tove Brinkholm (formand) | Ådal Kommune",
        "  Jørn Ellekær | Havnen",
        "  Ida Sø (referent) | Sekretariatet",
        "  Asta Vig (stedfortræder for Per Bro) | ",
        "contentsHeading: Afbud",
        "nameTable: Navn | Organisation",
        "  Per Bro | Ådal Kommune",
        "contentsHeading: Fraværende",
        "nameTable: Navn | Organisation",
        "  Kaj Lund | Havnen",
        "contents: Dagsorden til møde i USB",
        "  1. Velkomst -> _Toc100000001",
        "  2. Beslutningspunkter -> _Toc100000002",
        "    2.1 Nye stier -> _Toc100000003",
        "    2.2 Nye broer -> _Toc100000004",
        "  3. Oplæg om lys -> _Toc100000005",
        "  4. Eventuelt -> _Toc100000006",
        "=== item 1. Velkomst #_Toc100000001",
        "group 2. Beslutningspunkter",
        "item 2.1 Nye stier #_Toc100000003",
        "caseLine: Ved Tove Brinkholm",
        "sectionHeading: Bilag",
        "appendix: Bilag~1: Kort",
        "appendix: Bilag~2: Priser",
        "item 2.2 Nye broer #_Toc100000004",
        "sectionHeading: Bilag",
        "appendix: Bilag~3: Tegning",
        "item 3. Oplæg om lys #_Toc100000005",
        "caseLine: Med Ane Holm",
        "item 4. Eventuelt #_Toc100000006",
      ]
    `);
  });

  test('lets Word count groups and items in one list, by their styles', () => {
    expect(compose(inForm(meeting, 'form3')).headingNumberings).toEqual([
      {
        id: 'agenda',
        levels: [
          { text: '%1.', start: 1, role: 'groupHeading' },
          { text: '%1.%2', start: 1, role: 'itemHeading' },
        ],
      },
    ]);
  });

  test('counts through the groups where the body does, whether or not an item stands in one', () => {
    const form3 = inForm(meeting, 'form3');
    const tree = compose({ ...form3, body: { ...form3.body, numbering: 'perMeeting' } });
    expect(tree.headingNumberings).toEqual([
      { id: 'agenda', levels: [{ text: '%1.', start: 1, role: null }] },
    ]);
    expect(tree.blocks.flatMap(linesOfBlock).filter((line) => /^(=== )?(group|item) /.test(line))).toEqual([
      '=== item 1. Velkomst #_Toc100000001',
      'group  Beslutningspunkter',
      'item 2. Nye stier #_Toc100000003',
      'item 3. Nye broer #_Toc100000004',
      'item 4. Oplæg om lys #_Toc100000005',
      'item 5. Eventuelt #_Toc100000006',
    ]);
  });

  test('names the body once in the header where the short name is part of the long one', () => {
    const snapshot = inForm(aSnapshot([], { name: 'Stiudvalget', shortName: 'stiudvalget' }), 'form3');
    expect(linesOfTree(compose(snapshot))[0]).toBe('header: Stiudvalget | Dagsorden, 14.~marts~2031');
  });
});
