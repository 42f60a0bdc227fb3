import { useEffect } from 'react';
import { claimFocus } from '../../components/focusClaim.ts';
import { useAct } from '../../components/useAct.ts';
import { historyAt, useHistoryHere } from '../../components/useHistory.ts';
import { turn, type Direction } from '../../database/history/undo.ts';
import { runAct } from '../../stores/acts.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { useNavigation } from '../../stores/navigation.ts';
import { save, useSaving } from '../../stores/saving.ts';
import { showStep } from './showStep.ts';

/** Undoing and doing again, wherever one stands. */
export function useHistoryActs(): void {
  const isKept = useHistoryHere((history) => history !== null);
  const isDone = useHistoryHere((history) => history !== null && history.done.length > 0);
  // Asked only while nothing else can be undone: it changes twice at every save.
  const isTyped = useSaving(({ waiting, pending }) => !isDone && waiting + pending > 0);
  const canUndo = isDone || (isKept && isTyped);
  const canRedo = useHistoryHere((history) => history !== null && history.undone.length > 0);
  useAct('undo', () => turnHere('undo'), { available: canUndo });
  useAct('redo', () => turnHere('redo'), { available: canRedo });
  useNativeUndo();
}

/** What is typed is stored first: it is the newest there is to undo. */
async function turnHere(direction: Direction): Promise<void> {
  const history = historyAt(useNavigation.getState().place);
  if (history === null) return;
  const mayMove = claimFocus();
  await storeWhatIsTyped();
  await save(async () => {
    const step = await turn(history, direction);
    if (step) await showStep(step, mayMove);
  });
}

/** The system's own undo, as in the menu bar of a Mac, goes the same way: fields know only what was typed in them. */
function useNativeUndo(): void {
  useEffect(() => {
    const onBeforeInput = (event: InputEvent): void => {
      const act = nativeActs.get(event.inputType);
      if (!act || !isInHistory(event.target)) return;
      event.preventDefault();
      runAct(act);
    };
    document.addEventListener('beforeinput', onBeforeInput, { capture: true });
    return () => document.removeEventListener('beforeinput', onBeforeInput, { capture: true });
  }, []);
}

const nativeActs: ReadonlyMap<string, Direction> = new Map([
  ['historyUndo', 'undo'],
  ['historyRedo', 'redo'],
]);

function isInHistory(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-in-history]') !== null;
}
