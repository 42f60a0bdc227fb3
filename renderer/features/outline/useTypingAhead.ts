import { useEffect, useMemo, useRef } from 'react';
import { onTurned } from '../../database/history/undo.ts';
import { isKeptAhead } from './typedAhead.ts';

/** Keys that are pressed between asking for a new line and its being on screen: not one of them is lost. */
export interface TypingAhead {
  /** A line is on its way; these keys are for it already. */
  readonly expectLine: (keys: readonly string[]) => void;
  /** No line comes. */
  readonly expectNothing: () => void;
  /** Whether a line is on its way; then the key is for it, or for nothing. */
  readonly keepKey: (event: KeyboardEvent) => boolean;
  /** The line is here and hears its keys itself from now on. */
  readonly takeKeys: () => readonly string[];
}

export function useTypingAhead(): TypingAhead {
  /** null while no line is on its way. */
  const kept = useRef<readonly string[] | null>(null);
  // Whoever undoes at once has taken the line back before it came.
  useEffect(() => onTurned(() => (kept.current = null)), []);
  return useMemo(
    () => ({
      expectLine: (keys) => (kept.current = keys),
      expectNothing: () => (kept.current = null),
      keepKey: (event) => {
        if (kept.current === null || event.ctrlKey !== event.altKey || event.metaKey) return false;
        if (isKeptAhead(event)) kept.current = [...kept.current, event.key];
        return true;
      },
      takeKeys: () => {
        const keys = kept.current ?? [];
        kept.current = null;
        return keys;
      },
    }),
    [],
  );
}
