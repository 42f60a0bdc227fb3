import type { GridCell } from './grid.ts';
import { estimateTextWidth, estimateWidestWord } from '../../language/textWidth.ts';

export interface MeasuredCell extends Pick<GridCell, 'kind' | 'column' | 'columnSpan' | 'widths'> {
  readonly lines: readonly string[];
  /** How wide its widest picture would be by itself, in ems; 0 where it has none. */
  readonly pictureWidth: number;
}

/** Heads are bold, and an estimate that is a hair too small would break a word. */
const HEAD_ALLOWANCE = 1.1;
const WORD_ALLOWANCE = 1.05;
/** A longer word, such as an address, is broken rather than given the whole table. In ems. */
const WIDEST_WORD = 14;
/** A head such as "Takst (kr.)" stays on one line. In ems. */
const SHORT_HEAD = 7;

/**
 * Each column's share of the table's width. Widths that the writer dragged are kept; otherwise every column gets room
 * for its longest word, and the rest is shared out by how much each has to say, as a browser lays out a table.
 * Width and padding (on both sides of a cell together) in ems of the table's text.
 */
export function shareColumns(
  columnCount: number,
  cells: readonly MeasuredCell[],
  tableWidth: number,
  padding: number,
): number[] {
  return proportions(
    draggedWidths(columnCount, cells) ?? widthsByText(columnCount, cells, tableWidth, padding),
  );
}

/** null: nobody dragged a column. A column without a width of its own gets the others' average. */
function draggedWidths(columnCount: number, cells: readonly MeasuredCell[]): number[] | null {
  const widths = Array.from({ length: columnCount }, () => 0);
  for (const { column, columnSpan, widths: own } of cells) {
    for (let index = 0; index < columnSpan; index += 1) widths[column + index] ||= own?.[index] ?? 0;
  }
  const known = widths.filter((width) => width > 0);
  if (known.length === 0) return null;
  const average = sumOf(known) / known.length;
  return widths.map((width) => width || average);
}

function widthsByText(
  columnCount: number,
  cells: readonly MeasuredCell[],
  tableWidth: number,
  padding: number,
): number[] {
  const narrowest = Array.from({ length: columnCount }, () => padding + 1);
  const widest = [...narrowest];
  for (const { kind, column, columnSpan, lines, pictureWidth } of cells) {
    if (columnSpan > 1) continue;
    const allowance = kind === 'head' ? HEAD_ALLOWANCE : WORD_ALLOWANCE;
    const word = Math.min(WIDEST_WORD, Math.max(0, ...lines.map(estimateWidestWord)) * allowance);
    const line = Math.min(tableWidth, Math.max(0, ...lines.map(estimateTextWidth)) * allowance);
    const isShortHead = kind === 'head' && line <= SHORT_HEAD;
    const least = Math.max(isShortHead ? line : word, Math.min(WIDEST_WORD, pictureWidth));
    narrowest[column] = Math.max(narrowest[column]!, least + padding);
    widest[column] = Math.max(widest[column]!, line + padding, Math.min(tableWidth, pictureWidth) + padding);
  }
  const spare = tableWidth - sumOf(narrowest);
  const wanted = sumOf(widest) - sumOf(narrowest);
  if (spare <= 0) return narrowest;
  if (wanted <= spare) return widest;
  return narrowest.map((width, column) => width + (spare * (widest[column]! - width)) / wanted);
}

function proportions(widths: readonly number[]): number[] {
  const sum = sumOf(widths);
  return widths.map((width) => width / sum);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
