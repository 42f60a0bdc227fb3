import { useEffect, useRef } from 'react';

/**
 * Returns what gives the focus back to what had it last on the screen, when a dialog has gone and left it nowhere: an act
 * may come from a key, a menu or the search field, none of which takes the focus back.
 */
export function useFocusBackToScreen(): () => void {
  const former = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('main') !== null) former.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return () =>
    requestAnimationFrame(() => {
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && former.current?.isConnected) former.current.focus();
    });
}
