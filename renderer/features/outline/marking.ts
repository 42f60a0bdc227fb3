import { withoutCovered, type Row, type TitledRow } from './rows.ts';

/** Lines that are worked on together. The anchor is where Shift marks from. */
export interface Marking {
  readonly anchorId: string;
  readonly ids: ReadonlySet<string>;
}

/** From the anchor to a line, whichever of them is above the other. */
export function markTo(rows: readonly Row[], anchorId: string, toId: string): Marking {
  const ends = [rows.findIndex(({ id }) => id === anchorId), rows.findIndex(({ id }) => id === toId)];
  return { anchorId, ids: titledIds(rows.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)) };
}

/** Marks one more line, or takes its mark away. The line that is open counts as the first. */
export function toggleMark(marking: Marking | null, openId: string | undefined, row: TitledRow): Marking {
  const ids = new Set(marking?.ids ?? (openId === undefined ? [] : [openId]));
  if (!ids.delete(row.id)) ids.add(row.id);
  return { anchorId: row.id, ids };
}

export function markAll(rows: readonly Row[], anchorId: string): Marking {
  return { anchorId, ids: titledIds(rows) };
}

/** The marked lines from top to bottom, or the one that has the focus. What comes along with its group is left out. */
export function actedOn(rows: readonly Row[], marking: Marking | null, focused: Row): TitledRow[] {
  const marked = rows.filter(isTitled).filter(({ id }) => marking?.ids.has(id));
  return withoutCovered(marked.length > 0 ? marked : [focused].filter(isTitled));
}

function titledIds(rows: readonly Row[]): Set<string> {
  return new Set(rows.filter(isTitled).map(({ id }) => id));
}

function isTitled(row: Row): row is TitledRow {
  return row.kind !== 'front';
}
