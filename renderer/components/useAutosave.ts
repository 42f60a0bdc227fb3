import { useCallback, useEffect, useRef } from 'react';
import { beforeClosing } from '../stores/closing.ts';
import { save } from '../stores/saving.ts';

/** What is typed reaches the database at the latest this long after the keystroke. */
const SAVE_WITHIN_MS = 250;

/**
 * Stores a value soon after it changes. The clock runs from the first change, not the last: however fast somebody
 * types, never more than a quarter of a second is unsaved. Leaving the field, the screen or the app stores at once.
 */
export function useAutosave<Value>(store: (value: Value) => Promise<unknown>): {
  readonly schedule: (value: Value) => void;
  readonly flush: () => void;
} {
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });

  const flush = useCallback(() => {
    const held = waiting.current;
    if (!held) return;
    waiting.current = null;
    clearTimeout(held.timer);
    void save(() => latestStore.current(held.value));
  }, []);

  const schedule = useCallback(
    (value: Value) => {
      if (waiting.current) waiting.current.value = value;
      else waiting.current = { value, timer: setTimeout(flush, SAVE_WITHIN_MS) };
    },
    [flush],
  );

  useEffect(() => {
    const stopWaiting = beforeClosing(flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stopWaiting();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return { schedule, flush };
}
