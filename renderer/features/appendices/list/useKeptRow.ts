import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the focus on the row that has it, wherever the row goes; where it has gone, on the one that took its place.
 * Returns what the list must hear the focus with. `drawn` is whatever changes with the rows.
 */
export function useKeptRow(
  list: RefObject<HTMLElement | null>,
  drawn: readonly unknown[],
): (event: FocusEvent) => void {
  const last = useRef<{ readonly id: string; readonly at: number } | null>(null);
  // With the drawing that took the row away: a key pressed in between would reach nobody.
  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const { id, at } = last.current;
    const rows = rowsIn(list.current);
    const row = rows.find((other) => idOf(other) === id) ?? rows[Math.min(at, rows.length - 1)];
    row?.querySelector('button')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The caller says what the rows are drawn from.
  }, [list, ...drawn]);
  return ({ target }) => {
    const row = target.closest<HTMLElement>('[data-appendix]');
    last.current = row ? { id: idOf(row), at: rowsIn(list.current).indexOf(row) } : null;
  };
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-appendix]') ?? [])];
}

function idOf(row: HTMLElement): string {
  return row.dataset['appendix'] ?? '';
}
