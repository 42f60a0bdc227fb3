import type { TableCell, TableRow } from '#shared/document/flow.ts';

/** A cell of Word's grid: one that begins here, or the rest of one that begins further up. */
export type WordCell = { readonly isContinued: boolean; readonly cell: TableCell };

export interface WordRow {
  readonly keepTogether: boolean;
  readonly cells: readonly WordCell[];
}

/** Word wants a cell in every row that a tall cell reaches down into; the tree names it only where it begins. */
export function fullRows(rows: readonly TableRow[]): WordRow[] {
  const full = rows.map((row) => row.cells.map((cell): WordCell => ({ isContinued: false, cell })));
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let below = 1; below < cell.rowSpan; below += 1)
        full[index + below]?.push({ isContinued: true, cell });
    }
  });
  return full.map((cells, index) => ({
    keepTogether: rows[index]?.keepTogether ?? true,
    cells: cells.sort((a, b) => a.cell.column - b.cell.column),
  }));
}
