import type { KeyboardEvent } from 'react';

/**
 * For a part of the window that Escape leads out of, wherever in it the focus is. Not out of a dialog or a menu of the
 * part: these are elsewhere in the page, and close first.
 */
export function onEscape(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (event.key !== 'Escape' || !isHere) return;
  event.preventDefault();
  leave();
}
