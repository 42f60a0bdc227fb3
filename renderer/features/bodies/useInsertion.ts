import { useRef, type FocusEvent } from 'react';
import { insertAtCursor, type TextField } from '../../components/insertAtCursor.ts';

interface Insertion {
  /** For the element around the fields: remembers which of them has the cursor. */
  readonly onFocus: (event: FocusEvent) => void;
  /** Puts words in where the cursor was last, and the cursor after them. */
  readonly insert: (words: string) => void;
}

/** Lets a menu write in the field that had the cursor before the menu was opened. */
export function useInsertion(): Insertion {
  const last = useRef<TextField | null>(null);
  return {
    onFocus: ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) last.current = target;
    },
    insert: (words) => {
      // At once: the menu, on its way out, leaves the focus with a field that has it.
      last.current?.focus();
      if (last.current) insertAtCursor(last.current, words);
    },
  };
}
