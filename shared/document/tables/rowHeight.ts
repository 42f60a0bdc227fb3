interface CellToMeasure {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
}

/** Averages of the tables' text, in millimetres. */
const SIGN_WIDTH = 1.75;
const LINE_HEIGHT = 4.7;
const PADDING = 4;

/**
 * About how high a row becomes, in millimetres. Near enough to tell a row that may stay whole from one that must be
 * allowed to go on over the page; pages are never counted with it.
 */
export function estimateRowHeight(
  cells: readonly CellToMeasure[],
  columnShares: readonly number[],
  tableWidth: number,
): number {
  const heights = cells.map((cell) => {
    const share = columnShares
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, part) => sum + part, 0);
    const signsAcross = Math.max(1, (share * tableWidth - PADDING) / SIGN_WIDTH);
    const lines = cell.lines.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(line.length / signsAcross)),
      0,
    );
    return (lines * LINE_HEIGHT) / cell.rowSpan;
  });
  return Math.max(LINE_HEIGHT, ...heights) + PADDING;
}
