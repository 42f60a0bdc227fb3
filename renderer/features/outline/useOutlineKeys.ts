import type { KeyboardEvent } from 'react';
import { useAct } from '../../components/useAct.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { outlineKeyOf } from './outlineKeys.ts';
import { FRONT_ID, type Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { walkOf } from './walking.ts';
import { workOf } from './working.ts';

interface OutlineKeysInput {
  /** The rows that can be seen, from top to bottom. */
  readonly rows: readonly Row[];
  /** The rows that have a page: the folded ones too. */
  readonly pages: readonly Row[];
  /** The row whose page is on screen. */
  readonly present: Row | undefined;
  readonly onSelect: (part: MeetingPart) => void;
  readonly acts: OutlineActs;
}

/** The outline's keyboard. Arrows walk; the rest work on the row that has focus. */
export function useOutlineKeys({
  rows,
  pages,
  present,
  onSelect,
  acts,
}: OutlineKeysInput): (event: KeyboardEvent<HTMLElement>) => void {
  const turnPage = (by: 1 | -1): void => {
    const next = pages[pages.findIndex((row) => row.id === present?.id) + by];
    if (next) onSelect(partOf(next));
  };
  useAct('nextItem', () => turnPage(1));
  useAct('previousItem', () => turnPage(-1));
  useAct('newItem', () => (present ? acts.addAfter(present) : acts.addLast()));
  useAct('newGroup', acts.addGroupLast);

  return (event) => {
    const row = rows.find((candidate) => candidate.id === rowIdOf(event.target));
    if (!row || acts.editingId !== null) return;
    acts.hush();
    const key = outlineKeyOf(event.nativeEvent);
    const walk = walkOf(key, row, rows);
    const work = walk ? undefined : workOf(key, row);
    if (!walk && !work) return;
    event.preventDefault();
    if (walk) focusRow(event.currentTarget, walk());
    work?.(acts, row);
  };
}

export function partOf(row: Row | undefined): MeetingPart {
  return row === undefined || row.id === FRONT_ID ? { kind: 'facts' } : { kind: 'item', itemId: row.id };
}

/** The row that an event happened in. */
export function rowIdOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}

/** Focus alone opens a page: what is on the line is what is on the page. */
function focusRow(tree: HTMLElement, rowId: string | undefined): void {
  if (rowId !== undefined) tree.querySelector<HTMLElement>(`[data-row="${rowId}"]`)?.focus();
}
