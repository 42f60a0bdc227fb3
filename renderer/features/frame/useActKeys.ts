import { useEffect } from 'react';
import { isDialogOpen, isPressed } from '../../components/keys.ts';
import { actWithKeys, runAct, useActs } from '../../stores/acts.ts';

/** Does the acts whose keys are pressed, anywhere in the window. */
export function useActKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const id = actWithKeys(useActs.getState(), (keys) => isPressed(event, keys));
      if (!id || isDialogOpen()) return;
      event.preventDefault();
      runAct(id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
