import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Where the line with the focus has gone, the focus goes to the line that took its place, or to what is left in the
 * dialog or on the page. Both carry data-rest. Returns what the list must hear the focus with.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  lines: readonly unknown[] | undefined,
): (event: FocusEvent) => void {
  const last = useRef(0);
  // With the drawing that took the line away: a key pressed in between would reach nobody.
  useLayoutEffect(() => {
    if (!lines || document.activeElement !== document.body) return;
    const stops = restsIn(list.current?.closest('[role="dialog"], [data-pane]'));
    stops[Math.max(0, Math.min(last.current, stops.length - 1))]?.focus();
  }, [lines, list]);
  return ({ target }) => {
    last.current = restsIn(list.current).findIndex((rest) => rest.closest('li')?.contains(target));
  };
}

function restsIn(element: Element | null | undefined): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-rest]') ?? [])];
}
