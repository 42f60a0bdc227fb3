import type { FlowBlock, TableBlock, TableCell, TableRow } from '../flow.ts';
import type { Cut } from './pagePlan.ts';

/** Cuts what stands in a cell: `takeBlocks` or `dropBlocks`. */
type CutBlocks = (blocks: readonly FlowBlock[], cut: Cut) => FlowBlock[];

/** The rows before the cut. A cell that reaches further down ends there. */
export function takeRows(
  table: TableBlock,
  row: number,
  cells: readonly Cut[] | null,
  takeBlocks: CutBlocks,
): TableBlock {
  const end = cells ? row + 1 : row;
  const rows = table.rows.slice(0, end).map((each, index): TableRow => ({
    ...each,
    cells: each.cells.map((cell, place) => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan, end - index),
      blocks: cells && index === row ? cutCell(cell, cells[place], takeBlocks) : cell.blocks,
    })),
  }));
  return { ...table, rows };
}

/** The rows after the cut, under the table's head. A cell that reaches down into them goes on empty. */
export function dropRows(
  table: TableBlock,
  row: number,
  cells: readonly Cut[] | null,
  dropBlocks: CutBlocks,
): TableBlock {
  const [first, ...others] = table.rows.slice(row);
  const head = table.rows.slice(0, Math.min(row, table.headerRows));
  if (first === undefined) return { ...table, rows: head };
  const own = first.cells.map((cell, place) => ({
    ...cell,
    blocks: cells ? cutCell(cell, cells[place], dropBlocks) : cell.blocks,
  }));
  const fromAbove = table.rows.slice(head.length, row).flatMap((each, index) =>
    each.cells.flatMap((cell): TableCell[] => {
      const rowSpan = head.length + index + cell.rowSpan - row;
      return rowSpan > 0 ? [{ ...cell, rowSpan, blocks: [] }] : [];
    }),
  );
  const whole = [...own, ...fromAbove].toSorted((a, b) => a.column - b.column);
  return { ...table, rows: [...head, { ...first, cells: whole }, ...others] };
}

function cutCell(cell: TableCell, cut: Cut | undefined, cutBlocks: CutBlocks): readonly FlowBlock[] {
  return cut ? cutBlocks(cell.blocks, cut) : cell.blocks;
}
