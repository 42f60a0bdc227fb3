import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { focusOn } from '../../components/focus.ts';

interface GoToText {
  /** The page that the text is on. */
  readonly page: RefObject<HTMLElement | null>;
  readonly goToText: () => void;
}

/**
 * Going on from the title to the first text below it. Where the texts are not read yet, it goes there as soon as they are,
 * unless somebody has gone elsewhere meanwhile.
 */
export function useGoToText(areRead: boolean): GoToText {
  const page = useRef<HTMLElement>(null);
  const isReady = useRef(false);
  const comesFrom = useRef<Element | null>(null);
  const goToText = useCallback(() => {
    const text = page.current?.querySelector<HTMLElement>('.ProseMirror');
    if (text && isReady.current) focusOn(text);
    else comesFrom.current = document.activeElement;
  }, []);
  useEffect(() => {
    isReady.current = areRead;
    if (areRead && comesFrom.current !== null && comesFrom.current === document.activeElement) goToText();
    if (areRead) comesFrom.current = null;
  });
  return { page, goToText };
}
