import { useEffect } from 'react';
import { isDialogOpen } from '../../components/keys.ts';
import { useAct } from '../../components/useAct.ts';
import { followFullScreen, toggleFullScreen, useFullScreen } from '../../stores/fullScreen.ts';

/** Where Escape has a meaning of its own. */
const TAKES_ESCAPE =
  'input, textarea, [contenteditable="true"]:not([aria-readonly]), [role="menu"], [role="listbox"]';

/** The whole screen for the window, and back. Escape does that too, where it does nothing else. */
export function useFullScreenActs(): void {
  const { isOn } = useFullScreen();
  useAct('toggleFullScreen', toggleFullScreen);
  useEffect(followFullScreen, []);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTaken = event.target instanceof Element && event.target.closest(TAKES_ESCAPE) !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || isTaken || isDialogOpen()) return;
      void toggleFullScreen();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}
