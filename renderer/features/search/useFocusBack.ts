import { useCallback, useRef, type FocusEvent } from 'react';
import { focusOn } from '../../components/focus.ts';

export interface FocusBack {
  /** Notes, as the field gets the focus, who had it. */
  readonly remember: (event: FocusEvent) => void;
  /** Gives the focus back to who had it, if that is still on screen. */
  readonly giveBack: () => void;
}

export function useFocusBack(): FocusBack {
  const former = useRef<HTMLElement | null>(null);
  const remember = useCallback(({ relatedTarget }: FocusEvent) => {
    former.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  }, []);
  const giveBack = useCallback(() => {
    if (former.current?.isConnected) focusOn(former.current);
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, []);
  return { remember, giveBack };
}
