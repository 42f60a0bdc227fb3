import type { FactTable, NameTable, OverviewTable } from '../frontTables.ts';
import type { InnerCut } from './pagePlan.ts';
import { dropSigns, takeSigns } from './signs.ts';

type RowCut = InnerCut & { kind: 'row' };

/** A fact's row is cut through its text; the label stands before it only. */
export function cutFactTable(table: FactTable, { row, cells }: RowCut, side: 'before' | 'after'): FactTable {
  const cutRow = table.rows[row];
  const inside = cells?.[0]?.inside;
  if (!cutRow || inside?.kind !== 'signs') return { ...table, rows: sideOf(table.rows, row, side) };
  const { label, content } = cutRow;
  return side === 'before'
    ? {
        ...table,
        rows: [...table.rows.slice(0, row), { label, content: takeSigns(content, inside.count) }],
      }
    : {
        ...table,
        rows: [{ label: '', content: dropSigns(content, inside.count) }, ...table.rows.slice(row + 1)],
      };
}

/** Its rows are never cut. */
export function cutNameTable(table: NameTable, { row }: RowCut, side: 'before' | 'after'): NameTable {
  return { ...table, rows: sideOf(table.rows, row, side) };
}

/** A group's row is cut between two of its items. */
export function cutOverviewTable(
  table: OverviewTable,
  { row, cells }: RowCut,
  side: 'before' | 'after',
): OverviewTable {
  const cutRow = table.rows[row];
  const items = cells?.[0]?.block ?? 0;
  if (!cutRow || items === 0) return { ...table, rows: sideOf(table.rows, row, side) };
  return side === 'before'
    ? {
        ...table,
        rows: [...table.rows.slice(0, row), { ...cutRow, items: cutRow.items.slice(0, items) }],
      }
    : {
        ...table,
        rows: [{ group: '', items: cutRow.items.slice(items) }, ...table.rows.slice(row + 1)],
      };
}

function sideOf<Row>(rows: readonly Row[], row: number, side: 'before' | 'after'): Row[] {
  return side === 'before' ? rows.slice(0, row) : rows.slice(row);
}
