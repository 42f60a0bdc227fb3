import type { KeyboardEvent } from 'react';
import { useShortcut } from '../../components/useShortcut.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { FRONT_ID, type Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

interface OutlineKeysInput {
  readonly rows: readonly Row[];
  /** The row whose page is on screen. */
  readonly present: Row | undefined;
  readonly onSelect: (part: MeetingPart) => void;
  readonly acts: OutlineActs;
}

/** The outline's keyboard (listed in the user guide). Arrows walk; the rest work on the row that has focus. */
export function useOutlineKeys({
  rows,
  present,
  onSelect,
  acts,
}: OutlineKeysInput): (event: KeyboardEvent<HTMLElement>) => void {
  const turnPage = (by: 1 | -1): void => {
    const pages = rows.filter((row) => row.kind !== 'group');
    const next = pages[pages.findIndex((row) => row.id === present?.id) + by];
    if (next) onSelect(partOf(next));
  };
  useShortcut('Mod+PageDown', () => turnPage(1));
  useShortcut('Mod+PageUp', () => turnPage(-1));
  useShortcut('Mod+N', () => (present ? acts.addAfter(present) : acts.addLast()));

  return (event) => {
    const row = rows.find((candidate) => candidate.id === rowIdOf(event.target));
    const key = keyOf(event);
    if (!row || !key || acts.editingId !== null) return;
    event.preventDefault();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      focusRow(event.currentTarget, rows, row, key === 'ArrowDown' ? 1 : -1);
    } else {
      workOn(row, key, acts);
    }
  };
}

export function partOf(row: Row): MeetingPart {
  return row.id === FRONT_ID ? { kind: 'facts' } : { kind: 'item', itemId: row.id };
}

function workOn(row: Row, key: WorkKey, acts: OutlineActs): void {
  if (key === 'Enter') acts.addAfter(row);
  if (key === 'Alt+ArrowUp') acts.move(row, -1);
  if (key === 'Alt+ArrowDown') acts.move(row, 1);
  if (row.kind === 'front') return;
  if (key === 'F2') acts.startRenaming(row);
  if (key === 'Delete') acts.remove(row);
}

const workKeys = ['Enter', 'F2', 'Delete', 'Alt+ArrowUp', 'Alt+ArrowDown'] as const;
type WorkKey = (typeof workKeys)[number];
type OutlineKey = WorkKey | 'ArrowUp' | 'ArrowDown';

function keyOf(event: KeyboardEvent): OutlineKey | undefined {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const pressed = event.altKey ? `Alt+${event.key}` : event.key;
  return [...workKeys, 'ArrowUp' as const, 'ArrowDown' as const].find((key) => key === pressed);
}

function rowIdOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}

/** Focus alone opens a page: what is on the line is what is on the page. */
function focusRow(tree: HTMLElement, rows: readonly Row[], from: Row, by: 1 | -1): void {
  const next = rows[rows.findIndex((row) => row.id === from.id) + by];
  if (next) tree.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus();
}
