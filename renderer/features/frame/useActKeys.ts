import { useEffect } from 'react';
import { isDialogOpen, isPressed } from '../../components/keys.ts';
import { actWithKeys, runAct, useActs } from '../../stores/acts.ts';
import { useKeySet } from '../../stores/keySet.ts';

/** Does the acts whose keys are pressed, anywhere in the window. */
export function useActKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { set } = useKeySet.getState();
      const id = actWithKeys(useActs.getState(), set, (keys) => isPressed(event, keys));
      if (!id || isDialogOpen()) return;
      event.preventDefault();
      runAct(id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
