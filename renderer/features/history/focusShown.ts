import { claimFocus } from '../../components/focusClaim.ts';
import { isNowhere } from '../../components/whereFocusIs.ts';

/** Where on screen: a line of the outline, or where the row itself is edited. */
type Part = 'outline' | 'page';

const FOCUSABLE = '[contenteditable="true"], textarea, input:not(:disabled), button:not(:disabled)';

/** A screen that has not come after this long will not come; nobody is kept waiting for it. */
const GIVE_UP_AFTER_MS = 1000;

/**
 * Scrolls to what shows a row, once it is there, and puts the focus in it, unless it is there already or the person has
 * gone on by then. A row that is shown twice is shown where it is preferred.
 */
export async function focusShown(rowId: string, prefer: Part, mayMove = claimFocus()): Promise<void> {
  await until(() => partsThatShow(rowId).length > 0);
  if (!mayMove()) return;
  const parts = partsThatShow(rowId);
  const present = parts.find((part) => part.contains(document.activeElement));
  const target = present ?? parts.find((part) => isLine(part) === (prefer === 'outline')) ?? parts[0];
  target?.scrollIntoView({ block: 'nearest' });
  if (target && !present) focusIn(target);
}

/** Where the focus went with what has gone, it goes to what is left. */
export async function focusGone(rowId: string, rest: Part | 'screen'): Promise<void> {
  await until(() => partsThatShow(rowId).length === 0);
  const target = isNowhere() ? document.querySelector<HTMLElement>(restSelectors[rest]) : null;
  if (target) focusIn(target);
}

const restSelectors = {
  outline: '[data-row][tabindex="0"]',
  page: '[data-pane="page"]',
  screen: 'main',
} as const;

function partsThatShow(rowId: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-row="${rowId}"], [data-shows="${rowId}"]`)];
}

function isLine(part: HTMLElement): boolean {
  return part.dataset['row'] !== undefined;
}

function focusIn(part: HTMLElement): void {
  const target = part.tabIndex >= 0 || isLine(part) ? part : part.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? part).focus();
}

/** Resolves when it is so, or never will be. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + GIVE_UP_AFTER_MS;
  while (!isSo() && performance.now() < end) await nextPicture();
}

function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
