import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { form3 } from '#shared/layouts/form3.ts';
import { doc, p, referTo as reference } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { idOf } from '../../builders/rows.ts';
import { linesOfTree } from '../../builders/treeLines.ts';

const old = idOf(1000);
const added = idOf(2000);
const appendixOfOld = idOf(1500);
const meeting = aSnapshot(
  [
    { title: 'Nye stier', sentNumber: '1', appendices: ['Kort'] },
    {
      title: 'Hastesag',
      origin: 'supplementary',
      sections: [
        {
          heading: 'Resumé',
          content: doc(
            p(
              'Se ',
              reference('item', old),
              ' og ',
              reference('appendix', appendixOfOld),
              ', jf. ',
              reference('item', added),
            ),
          ),
        },
      ],
      appendices: ['Brev'],
    },
  ],
  { appendixNumbering: 'perMeeting' },
);

describe('a supplementary agenda', () => {
  const lines = linesOfTree(composeAgenda(meeting, form1, { supplement: [added] }));

  test('holds the added items alone, with the numbers that follow those sent out', () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "header: Udvalget for Stier og Broer | Tillægsdagsorden, 14.~marts~2031",
        "footer: Sekretariatet for Stier og Broer | Side {pageNumber} af {pageCount}",
        "title: Udvalget for Stier og Broer",
        "subtitle: Tillægsdagsorden til mødet fredag den~14.~marts~2031",
        "fact: Tid: 14.~marts~2031, kl.~10.00–12.00",
        "fact: Sted: Bådhuset",
        "contents: Indhold",
        "  Punkt 2: Hastesag -> _Toc100000001",
        "=== item Punkt 2. Hastesag #_Toc100000001 #_Ref200000001",
        "sectionHeading: Resumé",
        "body: Se punkt~1 og bilag~1, jf. punkt~{#2 -> _Ref200000001}",
        "sectionHeading: Bilag:",
        "appendix: Bilag~2: Brev",
      ]
    `);
  });

  test('says what it is above its contents too, where the form names the agenda there', () => {
    const said = linesOfTree(composeAgenda(meeting, form3, { supplement: [added] }));
    expect(said.filter((line) => /agsorden til møde i/.test(line))).toEqual([
      'contents: Tillægsdagsorden til møde i udvalget',
    ]);
  });

  test('has its own name in the title of the file', () => {
    const { properties } = composeAgenda(meeting, form1, { supplement: [added] });
    expect(properties.title).toBe('Tillægsdagsorden, Udvalget for Stier og Broer, 14.\u00a0marts\u00a02031');
  });
});

test('what was withdrawn stands in it by its heading, and what is new stands below on the same page', () => {
  const items = [
    { title: 'Nye stier', sentNumber: '1', withdrawn: true },
    { title: 'Hastesag', origin: 'supplementary' as const, sentNumber: '2' },
    { title: 'Endnu en', origin: 'supplementary' as const, sentNumber: '3' },
  ];
  const { blocks } = composeAgenda(aSnapshot(items), form1, { supplement: [old, added, idOf(3000)] });
  const headings = blocks.flatMap((block) =>
    block.kind === 'itemHeading' ? [[block.title, block.startsPage]] : [],
  );
  expect(headings).toEqual([
    ['Nye stier (udgår)', true],
    ['Hastesag', false],
    ['Endnu en', true],
  ]);
});

test('an item that was withdrawn keeps its number and its heading, and nothing else', () => {
  const items = [
    { title: 'Nye stier', sentNumber: '1', withdrawn: true, appendices: ['Kort'], caseNumber: '31-7' },
    {
      title: 'Nye broer',
      sentNumber: '2',
      sections: [{ heading: 'Resumé', content: doc(p('Se ', reference('appendix', appendixOfOld))) }],
    },
  ];
  const lines = linesOfTree(composeAgenda(aSnapshot(items, { appendixNumbering: 'perMeeting' }), form1));
  expect(lines.slice(-7)).toMatchInlineSnapshot(`
    [
      "contents: Indhold",
      "  Punkt 1: Nye stier (udgår) -> _Toc100000001",
      "  Punkt 2: Nye broer -> _Toc100000002",
      "=== item Punkt 1. Nye stier (udgår) #_Toc100000001",
      "item Punkt 2. Nye broer #_Toc100000002",
      "sectionHeading: Resumé",
      "body: Se bilag~1",
    ]
  `);
});
