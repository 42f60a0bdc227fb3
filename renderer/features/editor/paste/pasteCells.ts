import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import {
  __insertCells as insertCells,
  __pastedCells as cellsIn,
  addRow,
  CellSelection,
  isInTable,
  rowIsHeader,
  selectionCell,
  TableMap,
  tableNodeTypes,
  type __Area as Area,
} from '@tiptap/pm/tables';

/** A table of the text and a place in it, rows and columns counted from 0. */
interface Place {
  readonly table: Node;
  readonly map: TableMap;
  /** Where the table's content begins in the document. */
  readonly start: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts pasted cells into the table that the cursor stands in. One cell is words, and goes in between those that are
 * there. Several fill cells that are empty, and new ones where the table is too small; where something is written, they
 * come as rows of their own below the cursor's. null: they are no cells, or several are marked that they are to replace.
 */
export function pasteCells(state: EditorState, slice: Slice): Transaction | null {
  const { selection } = state;
  const isReplacing = selection instanceof CellSelection && selection.ranges.length > 1;
  const pasted = isInTable(state) && !isReplacing ? cellsIn(slice) : null;
  if (!pasted) return null;
  const only =
    pasted.rows.length === 1 && pasted.rows[0]?.childCount === 1 ? pasted.rows[0].firstChild : null;
  const change = only
    ? state.tr.replaceSelection(Slice.maxOpen(only.content))
    : putCells(state.tr, pasted, placeOf(state));
  return change.setMeta('paste', true).setMeta('uiEvent', 'paste');
}

function placeOf(state: EditorState): Place {
  const $cell = selectionCell(state);
  const [table, start] = [$cell.node(-1), $cell.start(-1)];
  const map = TableMap.get(table);
  const { top, left } = map.findCell($cell.pos - start);
  return { table, map, start, row: top, column: left };
}

function putCells(change: Transaction, pasted: Area, place: Place): Transaction {
  if (isFree(place, pasted)) return fillCells(change, pasted, place);
  const below = { ...place, row: rowBelow(place), column: columnFor(place, pasted) };
  for (let added = 0; added < pasted.height; added += 1) addEmptyRow(change, below);
  return fillCells(change, pasted, below);
}

function addEmptyRow(change: Transaction, { start, row }: Place): void {
  const table = tableAt(change.doc, start);
  const map = TableMap.get(table);
  addRow(change, { table, map, tableStart: start, left: 0, top: row, right: map.width, bottom: row }, row);
}

/** The cursor's column where what is pasted has room from there on, else the first. */
function columnFor({ map, column }: Place, { width }: Area): number {
  return column + width <= map.width ? column : 0;
}

/** Whether nothing is written in the cells that the pasted ones would take the place of. */
function isFree({ table, map, row, column }: Place, { width, height }: Area): boolean {
  const rect = {
    top: row,
    left: column,
    bottom: Math.min(row + height, map.height),
    right: Math.min(column + width, map.width),
  };
  return map.cellsInRect(rect).every((position) => isEmpty(table.nodeAt(position)));
}

function isEmpty(cell: Node | null): boolean {
  const line = cell?.firstChild;
  return cell?.childCount === 1 && line?.isTextblock === true && line.content.size === 0;
}

/** The first row below the cursor's into which no merged cell reaches. */
function rowBelow({ map, row }: Place): number {
  let below = row + 1;
  while (below < map.height && reachesInto(map, below)) below += 1;
  return below;
}

function reachesInto({ map, width }: TableMap, row: number): boolean {
  return Array.from({ length: width }, (_none, column) => row * width + column).some(
    (index) => map[index] === map[index - width],
  );
}

/** Puts cells in at a place, by more steps of the same change, and marks them. */
function fillCells(change: Transaction, pasted: Area, place: Place): Transaction {
  const { row: top, column: left, start } = place;
  const rect = { top, left, bottom: top + pasted.height, right: left + pasted.width };
  const rows = pasted.rows.map((cells, index) => likeRow(cells, change.doc, { ...place, row: top + index }));
  insertCells(
    EditorState.create({ doc: change.doc }),
    ({ steps, selection }) => {
      for (const step of steps) change.step(step);
      change.setSelection(Selection.fromJSON(change.doc, selection.toJSON()));
    },
    start,
    rect,
    { ...pasted, rows },
  );
  return change;
}

/** Pasted cells as headings where they come into a row of headings, and as cells in any row but the first. */
function likeRow(cells: Fragment, doc: Node, { start, row }: Place): Fragment {
  const table = tableAt(doc, start);
  const { cell, header_cell: heading } = tableNodeTypes(doc.type.schema);
  const isHeading = row < table.childCount && rowIsHeader(TableMap.get(table), table, row);
  if (row === 0 && !isHeading) return cells;
  const type = isHeading ? heading : cell;
  return Fragment.from(cells.content.map(({ attrs, content }) => type.create(attrs, content)));
}

/** The table whose content begins at `start`. */
function tableAt(doc: Node, start: number): Node {
  const table = doc.nodeAt(start - 1);
  if (!table) throw new RangeError('No table');
  return table;
}
