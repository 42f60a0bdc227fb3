import type { KeyboardEvent } from 'react';
import type { Appendix } from '#shared/model/appendix.ts';
import { moveStepOf } from '../moveKeys.ts';
import type { RowActs } from './AppendixRow.tsx';

interface RowKeysInput {
  /** In the order in which they are shown. */
  readonly appendices: readonly Appendix[];
  readonly acts: RowActs;
  readonly isLocked: boolean;
}

/**
 * The keys of the list: arrows, Home and End go from row to row, Enter shows the appendix, Ctrl+Enter opens it in its own
 * program, Alt+arrows move it, F2 renames it, Delete removes it, and the menu key shows what else can be done.
 */
export function useRowKeys({ appendices, acts, isLocked }: RowKeysInput): (event: KeyboardEvent) => void {
  return (event) => {
    const row = rowOf(event.target);
    const appendix = appendices.find(({ id }) => id === row?.dataset['appendix']);
    if (!row || !appendix || !(event.target instanceof HTMLButtonElement)) return;
    const act = keyAct(event, { row, appendix, acts, isLocked });
    if (!act) return;
    event.preventDefault();
    act();
  };
}

interface RowWithFocus extends Omit<RowKeysInput, 'appendices'> {
  readonly row: HTMLElement;
  readonly appendix: Appendix;
}

function keyAct(
  event: KeyboardEvent,
  { row, appendix, acts, isLocked }: RowWithFocus,
): (() => unknown) | null {
  const step = moveStepOf(event);
  if (step !== null) return isLocked ? null : () => acts.move(appendix, step);
  switch (event.key) {
    case 'ArrowUp':
      return () => focusRow(row, -1);
    case 'ArrowDown':
      return () => focusRow(row, 1);
    case 'Home':
      return () => focusRow(row, 'first');
    case 'End':
      return () => focusRow(row, 'last');
    case 'Enter':
      return event.ctrlKey ? () => acts.open(appendix) : null;
    case 'F2':
      return isLocked ? null : () => acts.rename(appendix.id);
    case 'Delete':
      return isLocked ? null : () => acts.remove(appendix);
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
