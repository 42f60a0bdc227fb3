import { estimateTextWidth } from '../../language/textWidth.ts';

interface CellToMeasure {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
  /** How high each of its pictures is for the cell's width. */
  readonly pictureRatios: readonly number[];
}

/** From one line of the font to the next. */
const LINE_HEIGHT = 1.25;
/** Lines are not filled to their ends. */
const FILLED = 0.92;

/**
 * About how high a row becomes, in ems, as are the table's width and a cell's padding. Near enough to tell a row that
 * may stay whole from one that must be allowed to go on over the page; pages are never counted with it.
 */
export function estimateRowHeight(
  cells: readonly CellToMeasure[],
  columnShares: readonly number[],
  tableWidth: number,
  padding: number,
): number {
  const heights = cells.map(({ column, columnSpan, rowSpan, lines, pictureRatios }) => {
    const share = columnShares.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0);
    const room = Math.max(1, (share * tableWidth - padding) * FILLED);
    const lineCount = lines.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(estimateTextWidth(line) / room)),
      0,
    );
    const pictures = pictureRatios.reduce((sum, ratio) => sum + ratio * room, 0);
    return (lineCount * LINE_HEIGHT + pictures) / rowSpan;
  });
  return Math.max(LINE_HEIGHT, ...heights) + padding;
}
