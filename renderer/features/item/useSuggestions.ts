import { useId, useState, type KeyboardEvent } from 'react';
import { matchingNames } from './suggestions.ts';

interface Suggestions {
  readonly listId: string;
  /** Empty while the list is closed. */
  readonly shown: readonly string[];
  /** The one that Enter takes; undefined: none yet. */
  readonly active: string | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A list of names under a field: Down opens it and goes on, Enter takes one, Esc closes. What is typed always counts. */
export function useSuggestions(
  names: readonly string[],
  typed: string,
  take: (name: string) => void,
): Suggestions {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(-1);
  const shown = isOpen ? matchingNames(names, typed) : [];
  const active = shown[place];

  const show = (): void => {
    setOpen(true);
    setPlace(-1);
  };
  const close = (): void => setOpen(false);
  const step = (by: 1 | -1): void => {
    if (!isOpen) show();
    else setPlace((before) => Math.max(-1, Math.min(before + by, shown.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active !== undefined) take(active);
    else if (event.key !== 'Escape' || shown.length === 0) return;
    event.preventDefault();
    if (event.key === 'Enter' || event.key === 'Escape') close();
  };
  return { listId, shown, active, open: show, close, onKeyDown };
}
