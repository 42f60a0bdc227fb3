import { useEffect, useState } from 'react';
import { followDoings } from './focusClaim.ts';
import { isNowhere } from './whereFocusIs.ts';

const ways = new WeakMap<Element, () => void>();

/** Says how an element takes the focus whose focus() alone would not do: a text has its cursor. */
export function setFocusing(element: Element, way: () => void): void {
  ways.set(element, way);
}

export function focusOn(element: HTMLElement): void {
  const way = ways.get(element);
  if (way) way();
  else element.focus();
}

/** What last had the focus on the screen, outside menus, dialogs and the search field. */
let lastOnScreen: HTMLElement | null = null;

/** Notes what has the focus on the screen, for dialogs that come from a menu, which is gone by the time they close. */
export function useFocusMemory(): void {
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('main') !== null) lastOnScreen = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => followDoings(document), []);
}

/** Gives the focus back to who had it, when what took it has left the screen. */
export function useFocusReturn(): void {
  // Now: by the time of an effect the dialog has taken it.
  const [former] = useState(whoHasFocus);
  useEffect(() => () => giveBack(former), [former]);
}

function whoHasFocus(): HTMLElement | null {
  const active = document.activeElement;
  const isPassing = active === document.body || active?.closest('[role="menu"]');
  return active instanceof HTMLElement && !isPassing ? active : lastOnScreen;
}

function giveBack(former: HTMLElement | null): void {
  const wanted = former?.isConnected ? former : lastOnScreen;
  if (!wanted?.isConnected || !isNowhere()) return;
  focusOn(wanted);
  // A dialog that is still on its way out may have refused it. By then somebody may have gone elsewhere.
  requestAnimationFrame(() => isNowhere() && focusOn(wanted));
}

/** As a ref: gives the focus to what comes up because the person asked for it, such as a field that they are to fill in. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
