import { isNowhere } from '../../components/whereFocusIs.ts';

/** What had the focus while the file was read is gone: Enter does what is most likely meant, once nothing is left to choose. */
export function focusHere(element: HTMLElement | null): void {
  if (isNowhere()) element?.focus();
}
