import { array, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeRichText } from '#shared/document/richText/blocks.ts';
import type { TableBlock } from '#shared/document/flow.ts';
import { linesOf } from '#shared/document/tables/cellText.ts';
import { form1 } from '#shared/layouts/form1.ts';
import type { TableCellNode } from '#shared/model/richText.ts';
import { bullets, doc, p } from '#shared/richText/build.ts';
import { tableCellArbitrary } from '../../../arbitraries/richText.ts';
import { tableOf, td, th } from '../../../builders/richText.ts';

function compose(...rows: TableCellNode[][]): TableBlock {
  const [table] = composeRichText(doc(tableOf(...rows)), { profile: form1, composeReference: () => [] });
  if (table?.kind !== 'table') throw new Error('no table came out');
  return table;
}

/** How many cells cover each place of the grid. */
function coverage({ rows, columnShares }: TableBlock): number[][] {
  const grid = rows.map(() => columnShares.map(() => 0));
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let r = index; r < index + cell.rowSpan; r += 1) {
        for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) grid[r]![c]! += 1;
      }
    }
  });
  return grid;
}

const alignments = (table: TableBlock) => table.rows.map((row) => row.cells.map((cell) => cell.align));
const longText = 'En lang begrundelse med mange ord. '.repeat(8);

describe('composeTable', () => {
  test('covers every place of the grid once, however the cells came', () => {
    assert(
      property(array(array(tableCellArbitrary, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const table = compose(...rows);
        expect(coverage(table)).toEqual(table.rows.map(() => table.columnShares.map(() => 1)));
        expect(table.columnShares.every((share) => share > 0)).toBe(true);
        expect(table.columnShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  test('moves what stands beyond the last possible column into the last cell', () => {
    const table = compose(Array.from({ length: 70 }, (_, column) => td(`k${column}`)));
    const cells = table.rows[0]!.cells;
    expect(cells).toHaveLength(63);
    expect(linesOf(cells.at(-1)!.blocks)).toEqual(['k62', 'k63', 'k64', 'k65', 'k66', 'k67', 'k68', 'k69']);
  });

  test('repeats the rows of heads at the top, two of them when the first is a title', () => {
    const head = [th('Sti'), th('Meter')];
    expect(compose([th('Stier', { colspan: 2 })], head, [td('A'), td('1')]).headerRows).toBe(2);
    expect(compose([th('Sti'), td('1')], [th('Bro'), td('2')]).headerRows).toBe(0);
  });

  test('repeats no head that reaches down among the other rows, and none where nothing else is', () => {
    expect(compose([th('A', { rowspan: 2 }), th('B')], [td('1')]).headerRows).toBe(0);
    expect(compose([th('A'), th('B')]).headerRows).toBe(0);
  });

  test('puts figures and their heads at the right, but not the column that names the rows', () => {
    const table = compose(
      [th('Nr.'), th('Pris'), th('Dato'), th('Andel')],
      [td('1'), td('1.986'), td('20/1'), td('2,4 pct.')],
      [td('2'), td('–'), td('31/3'), td('−10 %')],
    );
    expect(alignments(table)).toEqual([
      ['left', 'right', 'left', 'right'],
      ['left', 'right', 'left', 'right'],
      ['left', 'right', 'left', 'right'],
    ]);
  });

  test('leaves a column of dashes alone where it is', () => {
    expect(alignments(compose([td('A'), td('–')], [td('B'), td('')]))).toEqual([
      ['left', 'left'],
      ['left', 'left'],
    ]);
  });

  test('stands where the writer put it, figure or not', () => {
    const table = compose([td('A'), td('12', { align: 'left' }), td('B', { align: 'center' })]);
    expect(alignments(table)).toEqual([['left', 'left', 'center']]);
  });

  test('keeps the widths that were dragged', () => {
    const table = compose([td('a', { colwidth: [100] }), td('b', { colwidth: [300] }), td('c')]);
    expect(table.columnShares.map((share) => Math.round(share * 100))).toEqual([17, 50, 33]);
  });

  test('gives a long text more room than a figure, and a figure what it needs', () => {
    const [text, figure] = compose([td(longText), td('1.284')]).columnShares;
    expect(text).toBeGreaterThan(0.85);
    expect(figure).toBeGreaterThan(0.06);
  });

  test('draws lines between columns only where long texts stand side by side', () => {
    expect(compose([td(longText), td(longText)]).columnLines).toBe(true);
    expect(compose([td('A'), td(longText)]).columnLines).toBe(false);
  });

  test('lets only a row of more than half a page be split', () => {
    const longList = bullets(...Array.from({ length: 40 }, () => 'et punkt'));
    const table = compose([td('kort'), td([p('tekst')])], [td('lang'), td([longList])]);
    expect(table.rows.map((row) => row.keepTogether)).toEqual([true, false]);
  });
});
