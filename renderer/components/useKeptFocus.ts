import { useLayoutEffect, useRef, type RefObject } from 'react';

interface Focused {
  readonly element: Element;
  /** Which line it stands in; -1: in none. */
  readonly line: number;
}

/**
 * Where the line with the focus has gone, the focus goes to the line that took its place, or to what is left in the
 * dialog or on the page. Both carry data-rest. Where what had the focus is still there, it is left to whoever gives it back.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  lines: readonly unknown[] | undefined,
): void {
  /** null: the focus was elsewhere. */
  const last = useRef<Focused | null>(null);
  // Before a dialog gives the focus to the first thing in it.
  useLayoutEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || isPassing(target, list.current)) return;
      const line = restsIn(list.current).findIndex((rest) => rest.closest('li')?.contains(target));
      last.current = surroundingsOf(list.current)?.contains(target) ? { element: target, line } : null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);
  // With the drawing that took the line away: a key pressed in between would reach nobody.
  useLayoutEffect(() => {
    const hasGone = last.current?.element.isConnected === false;
    if (!lines || !last.current || !hasGone || document.activeElement !== document.body) return;
    const stops = restsIn(surroundingsOf(list.current));
    stops[Math.max(0, Math.min(last.current.line, stops.length - 1))]?.focus();
  }, [lines, list]);
}

/** Menus and dialogs that a line has opened give the focus back to it. */
function isPassing(target: Element, list: Element | null): boolean {
  const passing = target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]');
  return passing !== null && !surroundingsOf(list)?.contains(target);
}

function surroundingsOf(list: Element | null): Element | null {
  return list?.closest('[role="dialog"], [data-pane]') ?? null;
}

function restsIn(element: Element | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-rest]') ?? [])];
}
