import type { KeyboardEvent } from 'react';
import { useShortcut } from '../../components/useShortcut.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import type { Row } from './rows.ts';

interface OutlineKeysInput {
  readonly rows: readonly Row[];
  readonly part: MeetingPart;
  readonly onSelect: (part: MeetingPart) => void;
  readonly acts: OutlineActs;
}

interface OutlineKeys {
  /** The row that the keys work on; undefined in an empty outline. */
  readonly present: Row | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The outline's keyboard: see the table of keys in docs. Arrows walk, the rest work on the row that has focus. */
export function useOutlineKeys({ rows, part, onSelect, acts }: OutlineKeysInput): OutlineKeys {
  const selected = part.kind === 'item' ? rows.find((row) => row.id === part.itemId) : undefined;
  const step = (from: Row | undefined, by: 1 | -1): void => {
    const items = rows.filter((row) => row.kind === 'item');
    const at = items.findIndex((row) => row.id === from?.id);
    const next = items[at < 0 ? 0 : at + by];
    if (next) onSelect({ kind: 'item', itemId: next.id });
    else if (by === -1) onSelect({ kind: 'facts' });
  };
  useShortcut('Mod+PageDown', () => step(selected, 1));
  useShortcut('Mod+PageUp', () => step(selected, -1));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows.find((candidate) => candidate.id === rowIdOf(event.target));
    if (!row || acts.editingId !== null) return;
    const act = actFor(event);
    if (!act) return;
    event.preventDefault();
    switch (act) {
      case 'next':
      case 'previous':
        return focusRow(event.currentTarget, rows, row, act === 'next' ? 1 : -1);
      case 'add':
        return acts.addAfter(row);
      case 'rename':
        return acts.startRenaming(row);
      case 'remove':
        return acts.remove(row);
      case 'moveUp':
      case 'moveDown':
        return acts.move(row, act === 'moveDown' ? 1 : -1);
      case 'open':
        if (row.kind === 'item') onSelect({ kind: 'item', itemId: row.id });
        return undefined;
    }
  };
  return { present: selected ?? rows[0], onKeyDown };
}

type Act = 'next' | 'previous' | 'add' | 'rename' | 'remove' | 'moveUp' | 'moveDown' | 'open';

function actFor({ key, altKey }: KeyboardEvent): Act | null {
  if (key === 'ArrowDown') return altKey ? 'moveDown' : 'next';
  if (key === 'ArrowUp') return altKey ? 'moveUp' : 'previous';
  if (key === 'Enter') return 'add';
  if (key === 'F2') return 'rename';
  if (key === 'Delete') return 'remove';
  if (key === ' ') return 'open';
  return null;
}

function rowIdOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}

/** Focus alone opens an item: what is on the line is what is on the page. */
function focusRow(tree: HTMLElement, rows: readonly Row[], from: Row, by: 1 | -1): void {
  const next = rows[rows.findIndex((row) => row.id === from.id) + by];
  if (next) tree.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus();
}
