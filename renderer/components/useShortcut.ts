import { useEffectEvent, useLayoutEffect } from 'react';
import { isDialogOpen, isPressed } from './keys.ts';

/** Keys that move the focus about in one screen. What a person would call an act has its keys from `useAct`. */
export function useShortcut(keys: string, act: () => unknown): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (!isPressed(event, keys) || isDialogOpen()) return;
    event.preventDefault();
    act();
  });
  // With the drawing that shows the screen, like acts.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
