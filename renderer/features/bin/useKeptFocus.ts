import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the line with the focus has gone, the focus goes to the line that took its place, or to what is left in the
 * dialog. Both carry data-rest.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  lines: readonly unknown[] | undefined,
): void {
  const last = useRef(0);
  useEffect(() => {
    const dialog = list.current?.closest<HTMLElement>('[role="dialog"]');
    const stops = [...(dialog?.querySelectorAll<HTMLElement>('[data-rest]') ?? [])];
    const remember = (event: FocusEvent): void => {
      const line = event.target instanceof HTMLElement ? event.target.closest('li') : null;
      const at = stops.findIndex((stop) => line?.contains(stop));
      if (at >= 0) last.current = at;
    };
    const isLost = document.activeElement === document.body;
    if (lines && isLost) stops[Math.min(last.current, stops.length - 1)]?.focus();
    const element = list.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [lines, list]);
}
