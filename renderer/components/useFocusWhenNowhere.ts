import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isNowhere } from './whereFocusIs.ts';

/** For a part of the screen that takes another's place: it takes the focus as it comes, where what had it has gone. */
export function useFocusWhenNowhere<Part extends HTMLElement>(
  options?: FocusOptions,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  // With the drawing that shows it: a key that comes a moment later finds it.
  useLayoutEffect(() => {
    if (isNowhere()) part.current?.focus(options);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only as it comes
  }, []);
  return part;
}
