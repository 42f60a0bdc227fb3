import { useEffect } from 'react';
import { isDialogOpen, isPressed, isText } from '../../components/keys.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import { actWithKeys, runAct, useActs } from '../../stores/acts.ts';
import { useKeySet } from '../../stores/keySet.ts';

/** Does the acts whose keys are pressed, anywhere in the window. */
export function useActKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isText(event)) return;
      const { set } = useKeySet.getState();
      const id = actWithKeys(useActs.getState(), set, (keys) => isPressed(event, keys));
      if (!id || isDialogOpen() || isFieldsOwn(id, event.target)) return;
      event.preventDefault();
      runAct(id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A field that is part of no history, such as the search field, undoes what was typed in it. */
function isFieldsOwn(id: ActId, target: EventTarget | null): boolean {
  if (id !== 'undo' && id !== 'redo') return false;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.closest('[data-in-history]') === null;
}
