import type { KeyboardEvent } from 'react';
import { isPressed } from '../../components/keys.ts';
import { useAct } from '../../components/useAct.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { outlineKeys, type OutlineKeyName } from './outlineKeys.ts';
import { FRONT_ID, type Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

interface OutlineKeysInput {
  readonly rows: readonly Row[];
  /** The row whose page is on screen. */
  readonly present: Row | undefined;
  readonly onSelect: (part: MeetingPart) => void;
  readonly acts: OutlineActs;
}

/** The outline's keyboard. Arrows walk; the rest work on the row that has focus. */
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
  useAct('nextItem', () => turnPage(1));
  useAct('previousItem', () => turnPage(-1));
  useAct('newItem', () => (present ? acts.addAfter(present) : acts.addLast()));
  useAct('newGroup', acts.addGroupLast);

  return (event) => {
    const row = rows.find((candidate) => candidate.id === rowIdOf(event.target));
    const key = keyPressed(event.nativeEvent);
    if (!row || !key || acts.editingId !== null) return;
    event.preventDefault();
    if (key === 'down' || key === 'up') focusRow(event.currentTarget, rows, row, key === 'down' ? 1 : -1);
    else workOn(row, key, acts);
  };
}

export function partOf(row: Row): MeetingPart {
  return row.id === FRONT_ID ? { kind: 'facts' } : { kind: 'item', itemId: row.id };
}

function workOn(row: Row, key: OutlineKeyName, acts: OutlineActs): void {
  if (key === 'add') acts.addAfter(row);
  if (key === 'moveUp') acts.move(row, -1);
  if (key === 'moveDown') acts.move(row, 1);
  if (row.kind === 'front') return;
  if (key === 'rename') acts.startRenaming(row);
  if (key === 'remove') acts.remove(row);
}

function keyPressed(event: globalThis.KeyboardEvent): OutlineKeyName | undefined {
  return outlineKeys.find(({ keys }) => isPressed(event, keys))?.name;
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
