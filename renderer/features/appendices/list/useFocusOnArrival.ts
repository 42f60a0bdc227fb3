import { useEffect, type RefObject } from 'react';
import { isNowhere } from '../../../components/whereFocusIs.ts';

/**
 * Whoever comes to the screen by a key goes on in the list: at its row, or at the first button where there are none.
 * Somebody who came to read an appendix does not.
 */
export function useFocusOnArrival(list: RefObject<HTMLElement | null>, isReading: boolean): void {
  useEffect(() => {
    if (isReading || !isNowhere()) return;
    const row = list.current?.querySelector<HTMLElement>('[data-appendix] button[tabindex="0"]');
    (row ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on arrival
  }, []);
}
