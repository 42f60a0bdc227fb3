import { useEffect, useRef, type RefObject } from 'react';
import { isWriting } from '../../components/whereFocusIs.ts';
import { takeReturn, useReading } from '../../stores/reading.ts';

/** What opens an appendix to be read, the button in this line, has the focus again when its reader comes back. */
export function useReturnedFocus(appendixId: string): RefObject<HTMLLIElement | null> {
  const line = useRef<HTMLLIElement>(null);
  const isLeft = useReading(({ leftId }) => leftId === appendixId);
  useEffect(() => {
    if (!isLeft || !takeReturn(appendixId) || isWriting()) return;
    line.current?.querySelector<HTMLElement>('[data-reads]')?.focus();
  }, [appendixId, isLeft]);
  return line;
}
