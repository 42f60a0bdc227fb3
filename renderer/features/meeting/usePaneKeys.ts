import { useRef, type RefObject } from 'react';
import { useShortcut } from '../../components/useShortcut.ts';

const FOCUSABLE =
  '[tabindex="0"], [contenteditable="true"], textarea, input:not(:disabled), button:not(:disabled)';

export const paneKeys = { next: 'F6', previous: 'Shift+F6', tools: 'Alt+F10' } as const;

/**
 * F6 goes to the next pane of the screen, Shift+F6 to the one before, as in Office. Panes carry data-pane; in a list the
 * line that is shown comes first. The row of
 * tools is on the way to none of them, so it has keys of its own.
 */
export function usePaneKeys(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useShortcut(paneKeys.next, () => goToPane(root.current, 1));
  useShortcut(paneKeys.previous, () => goToPane(root.current, -1));
  useShortcut(paneKeys.tools, () => focusFirstIn(root.current?.querySelector('[data-tools]')));
  return root;
}

function goToPane(root: HTMLElement | null, step: 1 | -1): void {
  const panes = [...(root?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])];
  if (panes.length === 0) return;
  const present = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(present + step + panes.length) % panes.length];
  focusFirstIn(next);
}

/** The present one of several, else a pane that is itself scrolled by keyboard, else the first that takes it. */
function focusFirstIn(part: HTMLElement | null | undefined): void {
  const present = part?.querySelector<HTMLElement>('[aria-current="true"]');
  const itself = part?.matches('[tabindex="0"]') ? part : null;
  (present ?? itself ?? part?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
