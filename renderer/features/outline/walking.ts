import type { OutlineKeyName } from './outlineKeys.ts';
import { setFolded, useFolding } from '../../stores/folding.ts';
import { groupIdOf, type Row } from './rows.ts';

/** Goes somewhere, or folds. Returns the id of the row that takes the focus, if any. */
type Walk = () => string | undefined;

/** The rows that can be seen, from top to bottom, and how many of them make a page. */
export interface Ground {
  readonly rows: readonly Row[];
  readonly perPage: () => number;
}

/** What the keys do that change nothing in the agenda: up, down, to the ends, into and out of groups. */
export function walkOf(
  key: OutlineKeyName | undefined,
  row: Row,
  { rows, perPage }: Ground,
): Walk | undefined {
  const at = rows.indexOf(row);
  switch (key) {
    case 'pageUp':
      return () => rows[Math.max(0, at - perPage())]?.id;
    case 'pageDown':
      return () => rows[Math.min(rows.length - 1, at + perPage())]?.id;
    case 'up':
      return () => rows[at - 1]?.id;
    case 'down':
      return () => rows[at + 1]?.id;
    case 'first':
      return () => rows[0]?.id;
    case 'last':
      return () => rows.at(-1)?.id;
    case 'fold':
      return () => foldOrLeave(row);
    case 'unfold':
      return () => (row.kind === 'group' ? unfoldOrEnter(row.id, rows[at + 1]) : undefined);
    default:
      return undefined;
  }
}

function foldOrLeave(row: Row): string | undefined {
  if (row.kind === 'group') setFolded(row.id, true);
  return groupIdOf(row) ?? undefined;
}

function unfoldOrEnter(groupId: string, below: Row | undefined): string | undefined {
  if (useFolding.getState().folded.has(groupId)) setFolded(groupId, false);
  else if (below && groupIdOf(below) === groupId) return below.id;
  return undefined;
}
