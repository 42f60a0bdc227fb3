import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRun, type Inline } from '#shared/document/inline.ts';
import { blocksBetween, dropBlocks, takeBlocks } from '#shared/document/pages/cutBlocks.ts';
import type { Cut } from '#shared/document/pages/pagePlan.ts';
import { countSigns, dropSigns, takeSigns } from '#shared/document/pages/signs.ts';
import type { FlowBlock, List, Paragraph, TableBlock, TableCell } from '#shared/document/flow.ts';

const p = (text: string): Paragraph => ({ kind: 'paragraph', role: 'body', content: [textRun(text)] });

const line: readonly Inline[] = [
  textRun('Se '),
  { kind: 'link', href: 'https://stier.example', content: [textRun('prisen', 'bold')] },
  { kind: 'lineBreak' },
  { kind: 'footnote', content: [textRun('Målt')] },
  {
    kind: 'reference',
    marks: [],
    pieces: [
      { kind: 'words', text: 'bilag ' },
      { kind: 'live', text: '12', bookmark: '_Ref1', shows: 'words' },
    ],
  },
  { kind: 'bookmarked', bookmark: '_Ref2', content: [textRun('Kortet')] },
];

/** What a line says, each sign one. */
const spell = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'lineBreak':
          return '/';
        case 'footnote':
          return '*';
        case 'link':
        case 'bookmarked':
          return spell(inline.content);
        case 'reference':
          return inline.pieces.map(({ text }) => text).join('');
      }
    })
    .join('');

describe('a line that is cut', () => {
  test('says on its two sides what it said whole, wherever it is cut', () => {
    expect(spell(line)).toBe('Se prisen/*bilag 12Kortet');
    expect(countSigns(line)).toBe(spell(line).length);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: spell(line).length }), (count) => {
        expect(spell(takeSigns(line, count))).toBe(spell(line).slice(0, count));
        expect(spell(dropSigns(line, count))).toBe(spell(line).slice(count));
      }),
    );
  });

  test('keeps links, marks and what references lead to on both sides', () => {
    expect(takeSigns(line, 5).at(-1)).toEqual({
      kind: 'link',
      href: 'https://stier.example',
      content: [textRun('pr', 'bold')],
    });
    expect(dropSigns(line, 18)[0]).toEqual({
      kind: 'reference',
      marks: [],
      pieces: [{ kind: 'live', text: '2', bookmark: '_Ref1', shows: 'words' }],
    });
  });
});

const list: List = {
  kind: 'list',
  marker: 'decimal',
  start: 4,
  items: [{ blocks: [p('fire')] }, { blocks: [p('fem'), p('stadig fem')] }, { blocks: [p('seks')] }],
};

const inItem = (item: number, cut: Cut | null): Cut => ({ block: 0, inside: { kind: 'item', item, cut } });

describe('a list that is cut', () => {
  test('counts on after a cut between two items', () => {
    expect(takeBlocks<FlowBlock>([list], inItem(1, null))).toEqual([
      { ...list, items: list.items.slice(0, 1) },
    ]);
    expect(dropBlocks<FlowBlock>([list], inItem(1, null))).toEqual([
      { ...list, start: 5, items: list.items.slice(1) },
    ]);
  });

  test('goes on without a number after a cut inside an item, and then counts on', () => {
    const cut = inItem(1, { block: 1, inside: { kind: 'signs', count: 7 } });
    expect(takeBlocks<FlowBlock>([list], cut)).toEqual([
      { ...list, items: [list.items[0], { blocks: [p('fem'), p('stadig ')] }] },
    ]);
    expect(dropBlocks<FlowBlock>([list], cut)).toEqual([
      {
        ...list,
        start: 6,
        items: list.items.slice(2),
        restOfItem: [{ ...p('fem'), isContinued: true }],
      },
    ]);
  });

  test('can be cut twice: both cuts count from its beginning', () => {
    const [middle] = blocksBetween([list], inItem(1, null), inItem(2, null));
    expect(middle).toEqual({ ...list, start: 5, items: [list.items[1]] });
  });
});

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  kind: 'data',
  column: 0,
  columnSpan: 1,
  rowSpan: 1,
  align: 'left',
  blocks: [p(text)],
  ...more,
});

const table: TableBlock = {
  kind: 'table',
  columnShares: [0.5, 0.5],
  headerRows: 1,
  columnLines: false,
  rows: [
    { keepTogether: true, cells: [cell('Sti', { kind: 'head' }), cell('Pris', { kind: 'head', column: 1 })] },
    { keepTogether: true, cells: [cell('Åstien', { rowSpan: 2 }), cell('10', { column: 1 })] },
    { keepTogether: true, cells: [cell('20', { column: 1 })] },
    { keepTogether: false, cells: [cell('Havnestien'), cell('i alt tredive', { column: 1 })] },
  ],
};

const atRow = (row: number, cells: readonly Cut[] | null = null): Cut => ({
  block: 0,
  inside: { kind: 'row', row, cells },
});

describe('a table that is cut', () => {
  test('repeats its head, and a cell across the cut goes on empty', () => {
    const [rest] = dropBlocks([table], atRow(2));
    expect(rest?.rows.map(({ cells }) => cells.map(({ blocks }) => blocks))).toEqual([
      [[p('Sti')], [p('Pris')]],
      [[], [p('20')]],
      [[p('Havnestien')], [p('i alt tredive')]],
    ]);
    const [before] = takeBlocks([table], atRow(2));
    expect(before?.rows.map(({ cells }) => cells.map(({ rowSpan }) => rowSpan))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('can be cut through a row, each cell where its own lines end', () => {
    const cuts: Cut[] = [
      { block: 1, inside: null },
      { block: 0, inside: { kind: 'signs', count: 6 } },
    ];
    expect(textsOfLastRow(takeBlocks([table], atRow(3, cuts)))).toEqual([['Havnestien'], ['i alt ']]);
    expect(textsOfLastRow(dropBlocks([table], atRow(3, cuts)))).toEqual([[], ['tredive']]);
  });
});

/** What stands in the cells of the last row, a text for each paragraph. */
function textsOfLastRow([cut]: readonly TableBlock[]): string[][] | undefined {
  return cut?.rows
    .at(-1)
    ?.cells.map(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? spell(block.content) : '')),
    );
}
