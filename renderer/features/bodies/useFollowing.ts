import { useEffect, useRef, type RefObject } from 'react';
import type { FoldedPart } from './appearance/Folded.tsx';

/** Scrolls the example to what the fields with the focus are about, once each time they are gone into. */
export function useFollowing(part: FoldedPart | null): RefObject<HTMLElement | null> {
  const example = useRef<HTMLElement>(null);
  useEffect(() => {
    const frame = example.current;
    // Where the example stands below the form it has no scrolling of its own, and the form must stay where it is.
    if (!frame || part === null || frame.scrollHeight <= frame.clientHeight) return;
    targetOf(part, frame)?.scrollIntoView({ block: 'start' });
  }, [part]);
  return example;
}

/** null: it can be anywhere. */
function targetOf(part: FoldedPart, frame: HTMLElement): Element | null {
  switch (part) {
    case 'firstPage':
    case 'measures':
      return frame.firstElementChild;
    case 'items':
      return frame.querySelector('h4');
    case 'running':
      // The first page has no header.
      return frame.querySelector('[lang] > :nth-child(2)');
    case 'words':
      return null;
  }
}
