import type { ActId } from '../stores/actCatalogue.ts';
import { keysHere, useActs } from '../stores/acts.ts';
import { useKeySet } from '../stores/keySet.ts';

/** The shortcut that does an act where the person stands, in the set of keys that was chosen; null is no act. */
export function useKeysHere(id: ActId | null): string | undefined {
  const set = useKeySet((state) => state.set);
  return useActs((acts) => (id === null ? undefined : keysHere(acts, set, id)));
}
