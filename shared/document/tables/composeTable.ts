import type { LayoutProfile } from '../../layouts/profile.ts';
import { textWidthOf } from '../../layouts/profile.ts';
import type { BlockNode, TableNode } from '../../model/richText.ts';
import { pictureRatios, picturesIn } from '../pictures.ts';
import type { FlowBlock, TableBlock, TableCell } from '../flow.ts';
import { linesOf } from './cellText.ts';
import { shareColumns, type MeasuredCell } from './columnShares.ts';
import type { Grid, GridCell } from './grid.ts';
import { layOutGrid } from './grid.ts';
import { isNumberColumn } from './numberColumns.ts';
import { estimateRowHeight } from './rowHeight.ts';

/** A cell with more signs than this is a text of its own, not an entry in a list of facts. */
const LONG_TEXT = 160;

type ComposeBlocks = (nodes: readonly BlockNode[]) => FlowBlock[];
type ComposedCell = GridCell &
  MeasuredCell & { readonly blocks: readonly FlowBlock[]; readonly pictureRatios: readonly number[] };

export function composeTable(
  node: TableNode,
  profile: LayoutProfile,
  composeBlocks: ComposeBlocks,
): TableBlock {
  const grid = layOutGrid(node.content);
  const { tableWidth, padding, highestWholeRow, pixel } = measuresInEms(profile);
  const rows = grid.rows.map((cells) => cells.map((cell) => composeCell(cell, pixel, composeBlocks)));
  const headerRows = countHeaderRows(grid);
  const columnShares = shareColumns(grid.columnCount, rows.flat(), tableWidth, padding);
  const bodyCells = rows.slice(headerRows).flat();
  const numberColumns = findNumberColumns(grid.columnCount, bodyCells);
  return {
    kind: 'table',
    columnShares,
    headerRows,
    columnLines: hasLongTextsSideBySide(grid.columnCount, bodyCells),
    rows: rows.map((cells) => ({
      keepTogether: estimateRowHeight(cells, columnShares, tableWidth, padding) <= highestWholeRow,
      cells: cells.map((cell) => finishCell(cell, numberColumns)),
    })),
  };
}

/** What the estimates count in: the height of the table's own text. */
function measuresInEms({ page, tables, styles }: LayoutProfile) {
  const millimetresPerPoint = 25.4 / 72;
  const em = (styles.tableText.size ?? 10) * millimetresPerPoint;
  return {
    tableWidth: textWidthOf(page) / em,
    padding: (2 * tables.cellPadding.horizontal) / em,
    highestWholeRow: tables.highestWholeRow / em,
    /** Of a picture, at 96 to the inch. */
    pixel: 25.4 / 96 / em,
  };
}

function composeCell(cell: GridCell, pixel: number, composeBlocks: ComposeBlocks): ComposedCell {
  const blocks = composeBlocks(cell.content);
  const pictureWidth = Math.max(0, ...picturesIn(blocks).map(({ pixels }) => pixels.width * pixel));
  return { ...cell, blocks, lines: linesOf(blocks), pictureWidth, pictureRatios: pictureRatios(blocks) };
}

function finishCell(cell: ComposedCell, numberColumns: ReadonlySet<number>): TableCell {
  const isNumber = cell.columnSpan === 1 && numberColumns.has(cell.column);
  return {
    kind: cell.kind,
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    align: cell.align ?? (isNumber ? 'right' : 'left'),
    blocks: cell.blocks,
  };
}

/** The rows of nothing but heading cells at the top, unless one reaches down among the others or nothing is left. */
function countHeaderRows({ rows }: Grid): number {
  const firstOther = rows.findIndex((cells) => cells.some((cell) => cell.kind === 'data'));
  const reachesOut = rows
    .slice(0, Math.max(firstOther, 0))
    .some((cells, row) => cells.some((cell) => row + cell.rowSpan > firstOther));
  return firstOther === -1 || reachesOut ? 0 : firstOther;
}

/** Columns of figures. The first column names the rows, so it stays at the left even when it is a number. */
function findNumberColumns(columnCount: number, cells: readonly ComposedCell[]): ReadonlySet<number> {
  const columns = Array.from({ length: columnCount }, (_, column) => column).slice(1);
  return new Set(
    columns.filter((column) =>
      isNumberColumn(
        cells
          .filter((cell) => cell.column === column && cell.columnSpan === 1)
          .map((cell) => cell.lines.join(' ')),
      ),
    ),
  );
}

function hasLongTextsSideBySide(columnCount: number, cells: readonly ComposedCell[]): boolean {
  const long = new Set(
    cells.filter((cell) => cell.lines.join('').length > LONG_TEXT).map((cell) => cell.column),
  );
  return columnCount > 1 && long.size > 1;
}
