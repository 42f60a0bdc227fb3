import type { ActId } from '../stores/actCatalogue.ts';
import { keysHere, useActs } from '../stores/acts.ts';
import { useKeySet } from '../stores/keySet.ts';

/** The shortcut that does an act where the person stands, in the set of keys that was chosen. */
export function useKeysHere(id: ActId): string | undefined {
  const set = useKeySet((state) => state.set);
  return useActs((acts) => keysHere(acts, set, id));
}
