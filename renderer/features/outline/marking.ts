import { markAll, markTo, type Marking } from '../../components/marking.ts';
import { FRONT_ID, withoutCovered, type Row, type TitledRow } from './rows.ts';

/** From the anchor to a row; the line of the facts may be the anchor, but is never marked. */
export function markRowsTo(rows: readonly Row[], anchorId: string, toId: string): Marking {
  return withoutFront(markTo(idsOf(rows), anchorId, toId));
}

export function markAllRows(rows: readonly Row[], anchorId: string): Marking {
  return withoutFront(markAll(idsOf(rows), anchorId));
}

/** The marked lines from top to bottom, or the one that has the focus. What comes along with its group is left out. */
export function actedOn(rows: readonly Row[], marking: Marking | null, focused: Row): TitledRow[] {
  const marked = rows.filter(isTitled).filter(({ id }) => marking?.ids.has(id));
  return withoutCovered(marked.length > 0 ? marked : [focused].filter(isTitled));
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}

function withoutFront({ anchorId, ids }: Marking): Marking {
  return { anchorId, ids: new Set([...ids].filter((id) => id !== FRONT_ID)) };
}

function isTitled(row: Row): row is TitledRow {
  return row.kind !== 'front';
}
