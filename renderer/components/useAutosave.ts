import { useEffect, useState } from 'react';
import { beforeClosing } from '../stores/closing.ts';
import { createAutosaver } from './autosaver.ts';

interface Autosave<Value> {
  readonly schedule: (value: Value) => void;
  readonly flush: () => void;
  /** Nothing that was typed here is still to be stored. */
  readonly isIdle: () => boolean;
}

/** Stores what is typed, soon; leaving the field, the screen or the app stores at once. */
export function useAutosave<Value>(store: (value: Value) => Promise<unknown>): Autosave<Value> {
  const [autosaver] = useState(createAutosaver);
  const { flush, isIdle } = autosaver;

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

  return { schedule: (value) => autosaver.schedule(() => store(value)), flush, isIdle };
}
