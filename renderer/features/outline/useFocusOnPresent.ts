import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { isWriting } from '../../components/whereFocusIs.ts';
import type { Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

/**
 * Puts the focus on the line whose page is on screen: when a meeting is opened, when the focused line has gone, and
 * when lines that were asked for have come. And on the line that the keyboard has gone to, whose page then opens:
 * what is on the line is what is on the page.
 */
export function useFocusOnPresent(
  tree: RefObject<HTMLElement | null>,
  { awaited, wantedId, want }: OutlineActs,
  rows: readonly Row[],
): void {
  useEffect(() => {
    // Whoever began to write while the meeting was read, in the search field perhaps, is left there.
    if (!isWriting()) takeFocus(tree.current);
  }, [tree]);
  const happened =
    awaited !== null && rows.some(({ id }) => id === awaited.id) === (awaited.until === 'here');
  // With the drawing that took the line away: a key pressed in between would reach nobody.
  useLayoutEffect(() => {
    if (awaited && happened && isFocusFree(tree.current)) takeFocus(tree.current);
  }, [happened, awaited, tree]);
  useLayoutEffect(() => {
    if (wantedId === null) return;
    tree.current?.querySelector<HTMLElement>(`[data-row="${wantedId}"]`)?.focus();
    want(null);
  }, [tree, want, wantedId]);
}

/** Whoever went on elsewhere in the meantime, to the search field or the text, is left there. */
function isFocusFree(tree: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || tree?.contains(activeElement) === true;
}

/** On the line that Tab reaches. */
export function takeFocus(tree: HTMLElement | null | undefined): void {
  tree?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
}
