import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { holdsFiles, pickedFiles, type Picked } from './pickedFiles.ts';

/**
 * Takes files that are dragged into the element from other programs, and tells what in it they were dropped on. Gives
 * what they are held over now; null while none are.
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onDropped: (picked: Picked, on: Element | null) => void,
): Element | null {
  const [over, setOver] = useState<Element | null>(null);
  const drop = useEffectEvent(onDropped);
  useEffect(() => {
    const around = element.current;
    if (!around) return;
    const listening = new AbortController();
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(elementOf(event.target));
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      // Going over something inside the element is not leaving it.
      if (!(relatedTarget instanceof Node && around.contains(relatedTarget))) setOver(null);
    };
    const take = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(null);
      drop(pickedFiles(event.dataTransfer), elementOf(event.target));
    };
    const { signal } = listening;
    around.addEventListener('dragenter', hold, { signal });
    around.addEventListener('dragover', hold, { signal });
    around.addEventListener('dragleave', leave, { signal });
    around.addEventListener('drop', take, { signal });
    return () => listening.abort();
  }, [element]);
  return over;
}

function elementOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target : null;
}
