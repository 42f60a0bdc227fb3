import { useEffect, useRef, useState } from 'react';
import { createAutosaver, type Autosaver } from './autosaver.ts';

/** Stores what is typed, soon; leaving the field, the screen or the app stores at once. */
export function useAutosave<Value>(store: (value: Value) => Promise<unknown>): Autosaver<Value> {
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  const [autosaver] = useState(() => createAutosaver<Value>((value) => latestStore.current(value)));

  useEffect(() => {
    const { flush } = autosaver;
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [autosaver]);

  return autosaver;
}
