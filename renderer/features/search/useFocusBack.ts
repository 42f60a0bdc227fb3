import { useCallback, useRef, type FocusEvent } from 'react';
import { useActiveEditor } from '../editor/activeEditor.ts';

export interface FocusBack {
  /** Notes, as the field gets the focus, who had it. */
  readonly remember: (event: FocusEvent) => void;
  /** Gives the focus back to who had it, if that is still on screen. */
  readonly giveBack: () => void;
}

/** A text gets its cursor back at once: the browser's own focus() would first put it at the start. */
function focusWhereItWas(element: HTMLElement): void {
  const { editor } = useActiveEditor.getState();
  if (editor?.view.dom === element) editor.view.focus();
  else element.focus();
}

export function useFocusBack(): FocusBack {
  const former = useRef<HTMLElement | null>(null);
  const remember = useCallback(({ relatedTarget }: FocusEvent) => {
    former.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  }, []);
  const giveBack = useCallback(() => {
    if (former.current?.isConnected) focusWhereItWas(former.current);
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, []);
  return { remember, giveBack };
}
