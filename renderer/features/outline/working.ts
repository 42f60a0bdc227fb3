import type { Marking } from '../../components/marking.ts';
import { markAllRows, markRowsTo } from './marking.ts';
import type { OutlineKeyName } from './outlineKeys.ts';
import type { Row, TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

type Work = (acts: OutlineActs) => void;

/** What the keys do to the agenda. undefined where they mean nothing here, so that Tab goes on as everywhere. */
export function workOf(
  key: OutlineKeyName | undefined,
  row: Row,
  rows: readonly TitledRow[],
): Work | undefined {
  if (key === 'add') return (acts) => acts.addAfter(row);
  switch (key) {
    case 'rename':
      return row.kind === 'front' ? undefined : (acts) => acts.startRenaming(row);
    case 'remove':
      return rows.length === 0 ? undefined : (acts) => acts.remove(rows);
    default:
      return movingOf(key, rows);
  }
}

/** The keys that move rows; they do so while a title is being typed, too. */
export function movingOf(key: OutlineKeyName | undefined, rows: readonly TitledRow[]): Work | undefined {
  if (rows.length === 0) return undefined;
  const hasItem = rows.some(({ kind }) => kind === 'item');
  switch (key) {
    case 'moveUp':
      return (acts) => acts.moveOneStep(rows, -1);
    case 'moveDown':
      return (acts) => acts.moveOneStep(rows, 1);
    case 'intoGroup':
      return hasItem ? (acts) => acts.moveIntoGroup(rows) : undefined;
    case 'outOfGroup':
      return hasItem ? (acts) => acts.moveOutOfGroup(rows) : undefined;
    default:
      return undefined;
  }
}

/** A new marking, and the row that takes the focus with it. */
interface Marks {
  readonly marking: Marking | null;
  readonly focusId?: string | undefined;
}

/** The keys that mark rows, from the one with the focus on. */
export function marksOf(
  key: OutlineKeyName | undefined,
  row: Row,
  rows: readonly Row[],
  marking: Marking | null,
): Marks | undefined {
  const step = key === 'markUp' ? -1 : 1;
  const anchorId = marking?.anchorId ?? row.id;
  switch (key) {
    case 'markUp':
    case 'markDown': {
      const focusId = rows[rows.indexOf(row) + step]?.id ?? row.id;
      return { marking: markRowsTo(rows, anchorId, focusId), focusId };
    }
    case 'markAll':
      return { marking: markAllRows(rows, anchorId) };
    case 'unmark':
      return marking ? { marking: null } : undefined;
    default:
      return undefined;
  }
}
