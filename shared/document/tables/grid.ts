import type { BlockNode, CellAlignment, TableCellNode, TableRowNode } from '../../model/richText.ts';

/** Word opens no table with more columns than this. */
const MOST_COLUMNS = 63;

export interface GridCell {
  readonly kind: 'head' | 'data';
  readonly column: number;
  columnSpan: number;
  readonly rowSpan: number;
  readonly widths: readonly number[] | null;
  /** null: nobody has said. */
  readonly align: CellAlignment | null;
  content: readonly BlockNode[];
}

export interface Grid {
  readonly columnCount: number;
  /** Each row holds the cells that begin in it; with those that reach down into it they cover every column. */
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Places a table's cells on a grid that they fill exactly: spans that reach too far are cut, holes get empty cells,
 * and what stands beyond the last possible column moves into the last cell, so that nothing written is lost.
 */
export function layOutGrid(rows: readonly TableRowNode[]): Grid {
  const taken = new Taken();
  const placed = rows.map((row, index) => placeRow(row.content, index, rows.length, taken));
  const columnCount = Math.max(1, taken.columnCount);
  return { columnCount, rows: placed.map((cells, index) => fillHoles(cells, index, columnCount, taken)) };
}

/** Which places of the grid a cell already covers. */
class Taken {
  columnCount = 0;
  private readonly places = new Set<string>();

  has(row: number, column: number): boolean {
    return this.places.has(`${row}/${column}`);
  }

  take(row: number, column: number, rowSpan: number, columnSpan: number): void {
    this.columnCount = Math.max(this.columnCount, column + columnSpan);
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) this.places.add(`${r}/${c}`);
    }
  }
}

function placeRow(nodes: readonly TableCellNode[], row: number, rowCount: number, taken: Taken): GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  for (const node of nodes) {
    while (taken.has(row, column)) column += 1;
    const last = cells.at(-1);
    if (column >= MOST_COLUMNS) {
      if (last) last.content = [...last.content, ...node.content];
      continue;
    }
    const cell: GridCell = {
      kind: node.type === 'tableHeader' ? 'head' : 'data',
      column,
      columnSpan: freeColumns(row, column, node.attrs.colspan, taken),
      rowSpan: Math.min(node.attrs.rowspan, rowCount - row),
      widths: node.attrs.colwidth,
      align: node.attrs.align ?? null,
      content: node.content,
    };
    taken.take(row, column, cell.rowSpan, cell.columnSpan);
    cells.push(cell);
    column += cell.columnSpan;
  }
  return cells;
}

function freeColumns(row: number, column: number, wanted: number, taken: Taken): number {
  const most = Math.min(wanted, MOST_COLUMNS - column);
  let free = 1;
  while (free < most && !taken.has(row, column + free)) free += 1;
  return free;
}

function fillHoles(cells: readonly GridCell[], row: number, columnCount: number, taken: Taken): GridCell[] {
  const filled = [...cells];
  for (let column = 0; column < columnCount; column += 1) {
    if (taken.has(row, column)) continue;
    taken.take(row, column, 1, 1);
    filled.push({ kind: 'data', column, columnSpan: 1, rowSpan: 1, widths: null, align: null, content: [] });
  }
  return filled.sort((a, b) => a.column - b.column);
}
