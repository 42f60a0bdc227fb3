import type { GridCell } from './grid.ts';

export interface MeasuredCell extends Pick<GridCell, 'column' | 'columnSpan' | 'widths'> {
  readonly lines: readonly string[];
}

/** Signs across a page in the tables' size of text, and what the padding of a cell takes, in signs. */
const SIGNS_ACROSS = 88;
const PADDING = 3;

/**
 * Each column's share of the table's width. Widths that the writer dragged are kept; otherwise every column gets room
 * for its longest word, and the rest is shared out by how much each has to say, as a browser lays out a table.
 */
export function shareColumns(columnCount: number, cells: readonly MeasuredCell[]): number[] {
  const dragged = draggedWidths(columnCount, cells);
  return dragged ? proportions(dragged) : proportions(widthsByText(columnCount, cells));
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

function widthsByText(columnCount: number, cells: readonly MeasuredCell[]): number[] {
  const narrowest = Array.from({ length: columnCount }, () => 1 + PADDING);
  const widest = [...narrowest];
  for (const { column, columnSpan, lines } of cells) {
    if (columnSpan > 1) continue;
    const longestWord = Math.max(0, ...lines.flatMap((line) => line.split(/\s+/).map((word) => word.length)));
    const longestLine = Math.max(0, ...lines.map((line) => line.length));
    narrowest[column] = Math.max(narrowest[column]!, Math.min(longestWord, 30) + PADDING);
    widest[column] = Math.max(widest[column]!, Math.min(longestLine, SIGNS_ACROSS) + PADDING);
  }
  const spare = SIGNS_ACROSS - sumOf(narrowest);
  const wanted = sumOf(widest) - sumOf(narrowest);
  if (wanted <= spare || spare <= 0) return widest;
  return narrowest.map((width, column) => width + (spare * (widest[column]! - width)) / wanted);
}

function proportions(widths: readonly number[]): number[] {
  const sum = sumOf(widths);
  return widths.map((width) => width / sum);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
