import type { KeyboardEvent } from 'react';
import type { Appendix } from '#shared/model/appendix.ts';
import { isPressed } from '../../../components/keys.ts';
import { markAll, markTo } from '../../../components/marking.ts';
import { moveStepOf } from '../moveKeys.ts';
import type { RowActs } from './AppendixRow.tsx';
import type { MarkedRows } from './useMarkedRows.ts';

interface RowKeysInput {
  /** In the order in which they are shown. */
  readonly appendices: readonly Appendix[];
  readonly acts: RowActs;
  readonly marked: MarkedRows;
  readonly isLocked: boolean;
}

/**
 * The keys of the list: arrows, Home and End go from row to row, with Shift they mark, Enter shows the appendix, Ctrl+Enter
 * opens it in its own program, F2 renames it. Alt+arrows move it, Delete removes it, and the menu key shows what else can
 * be done: with all that are marked.
 */
export function useRowKeys(input: RowKeysInput): (event: KeyboardEvent) => void {
  return (event) => {
    const row = rowOf(event.target);
    const appendix = input.appendices.find(({ id }) => id === row?.dataset['appendix']);
    if (!row || !appendix || !(event.target instanceof HTMLButtonElement)) return;
    const act = markingAct(event, row, input) ?? keyAct(event, { ...input, row, appendix });
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Shift with arrows marks from where it began, Ctrl+A all, Esc none. */
function markingAct(
  event: KeyboardEvent,
  row: HTMLElement,
  { appendices, marked: { marking, mark } }: RowKeysInput,
): (() => unknown) | null {
  const ids = appendices.map(({ id }) => id);
  const id = row.dataset['appendix'] ?? '';
  const anchorId = marking?.anchorId ?? id;
  const step = event.key === 'ArrowUp' ? -1 : 1;
  if (isPressed(event.nativeEvent, 'Mod+A')) return () => mark(markAll(ids, anchorId));
  if (marking && isPressed(event.nativeEvent, 'Escape')) return () => mark(null);
  const isMarking = ['Shift+ArrowUp', 'Shift+ArrowDown'].some((keys) => isPressed(event.nativeEvent, keys));
  if (!isMarking) return null;
  return () => {
    mark(markTo(ids, anchorId, ids[ids.indexOf(id) + step] ?? id));
    focusRow(row, step);
  };
}

interface RowWithFocus extends RowKeysInput {
  readonly row: HTMLElement;
  readonly appendix: Appendix;
}

function keyAct(
  event: KeyboardEvent,
  { row, appendix, acts, marked, isLocked }: RowWithFocus,
): (() => unknown) | null {
  const step = moveStepOf(event);
  const together = marked.workedOn(appendix);
  const walk = (to: Parameters<typeof focusRow>[1]) => (): void => {
    marked.mark(null);
    focusRow(row, to);
  };
  if (step !== null) return isLocked ? null : () => acts.move(together, step);
  switch (event.key) {
    case 'ArrowUp':
      return walk(-1);
    case 'ArrowDown':
      return walk(1);
    case 'Home':
      return walk('first');
    case 'End':
      return walk('last');
    case 'Enter':
      return event.ctrlKey ? () => acts.open(appendix) : null;
    case 'F2':
      return isLocked ? null : () => acts.rename(appendix.id);
    case 'Delete':
      return isLocked ? null : () => acts.remove(together);
    default:
      return null;
  }
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-appendix]') : null;
}

function focusRow(from: HTMLElement, to: -1 | 1 | 'first' | 'last'): void {
  const rows = [...(from.closest('[data-pane]')?.querySelectorAll<HTMLElement>('[data-appendix]') ?? [])];
  const wanted = to === 'first' ? rows[0] : to === 'last' ? rows.at(-1) : rows[rows.indexOf(from) + to];
  wanted?.querySelector('button')?.focus();
}
