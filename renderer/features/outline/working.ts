import type { OutlineKeyName } from './outlineKeys.ts';
import type { Row, TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

type Work = (acts: OutlineActs, row: Row) => void;

/** What the keys do to the agenda. undefined where they mean nothing on this row, so that Tab goes on as everywhere. */
export function workOf(key: OutlineKeyName | undefined, row: Row): Work | undefined {
  if (key === 'add') return (acts) => acts.addAfter(row);
  return row.kind === 'front' ? undefined : workOnTitled(key, row);
}

function workOnTitled(key: OutlineKeyName | undefined, row: TitledRow): Work | undefined {
  switch (key) {
    case 'rename':
      return (acts) => acts.startRenaming(row);
    case 'remove':
      return (acts) => acts.remove([row]);
    default:
      return movingOf(key, row);
  }
}

/** The keys that move a row; they do so while its title is being typed, too. */
export function movingOf(
  key: OutlineKeyName | undefined,
  row: TitledRow,
): ((acts: OutlineActs) => void) | undefined {
  switch (key) {
    case 'moveUp':
      return (acts) => acts.moveOneStep([row], -1);
    case 'moveDown':
      return (acts) => acts.moveOneStep([row], 1);
    case 'intoGroup':
      return row.kind === 'item' ? (acts) => acts.moveIntoGroup([row]) : undefined;
    case 'outOfGroup':
      return row.kind === 'item' ? (acts) => acts.moveOutOfGroup([row]) : undefined;
    default:
      return undefined;
  }
}
