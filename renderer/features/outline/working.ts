import type { Row, TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

type Work = (acts: OutlineActs, row: Row) => void;

/** What the keys do to the agenda. undefined where they mean nothing on this row, so that Tab goes on as everywhere. */
export function workOf(keys: string, row: Row): Work | undefined {
  if (keys === 'Enter') return (acts) => acts.addAfter(row);
  return row.kind === 'front' ? undefined : workOnTitled(keys, row);
}

function workOnTitled(keys: string, row: TitledRow): Work | undefined {
  switch (keys) {
    case 'F2':
      return (acts) => acts.startRenaming(row);
    case 'Delete':
      return (acts) => acts.remove([row]);
    default:
      return movingOf(keys, row);
  }
}

/** The keys that move a row; they do so while its title is being typed, too. */
export function movingOf(keys: string, row: TitledRow): ((acts: OutlineActs) => void) | undefined {
  switch (keys) {
    case 'Alt+ArrowUp':
    case 'Alt+Shift+ArrowUp':
      return (acts) => acts.moveOneStep([row], -1);
    case 'Alt+ArrowDown':
    case 'Alt+Shift+ArrowDown':
      return (acts) => acts.moveOneStep([row], 1);
    case 'Tab':
      return row.kind === 'item' ? (acts) => acts.moveIntoGroup([row]) : undefined;
    case 'Shift+Tab':
      return row.kind === 'item' ? (acts) => acts.moveOutOfGroup([row]) : undefined;
    default:
      return undefined;
  }
}
