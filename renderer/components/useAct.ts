import { useEffectEvent, useLayoutEffect } from 'react';
import { offerAct } from '../stores/acts.ts';
import type { ActId } from '../stores/actCatalogue.ts';

interface ActOptions {
  /** false: it cannot be done just now, so neither the search field nor its keys do it. */
  readonly available?: boolean;
}

/** While the caller is on screen an act can be done in this way: from the search field, and by its keys. */
export function useAct(id: ActId, run: () => unknown, { available = true }: ActOptions = {}): void {
  const latest = useEffectEvent(run);
  // With the drawing that shows it: whoever sees the screen may press its keys.
  useLayoutEffect(() => (available ? offerAct(id, () => latest()) : undefined), [available, id]);
}
