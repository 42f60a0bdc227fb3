import { create } from 'zustand';
import { actIds, factsOf, type ActId } from './actCatalogue.ts';
import { keysIn, type KeySet } from './keySet.ts';

type Run = () => unknown;

interface Acts {
  /** How each act is done where the person stands; the screen that came last knows best. */
  readonly ways: ReadonlyMap<ActId, readonly Run[]>;
}

export const useActs = create<Acts>(() => ({ ways: new Map() }));

/** Offers a way to do an act. Returns the function that takes it back. */
export function offerAct(id: ActId, run: Run): () => void {
  changeWays(id, (ways) => [...ways, run]);
  return () => changeWays(id, (ways) => ways.filter((way) => way !== run));
}

function changeWays(id: ActId, change: (ways: readonly Run[]) => readonly Run[]): void {
  useActs.setState(({ ways }) => ({ ways: new Map(ways).set(id, change(ways.get(id) ?? [])) }));
}

/** Does an act, if it can be done here. */
export function runAct(id: ActId): void {
  useActs.getState().ways.get(id)?.at(-1)?.();
}

/** Whether an act can be done here. */
export function canDo({ ways }: Acts, id: ActId): boolean {
  return (ways.get(id)?.length ?? 0) > 0;
}

/** The acts that can be done here, in the catalogue's order but the place's own first. */
export function actsAtHand(acts: Acts): ActId[] {
  const offered = actIds.filter((id) => canDo(acts, id));
  return [...offered.filter(isOfPlace), ...offered.filter((id) => !isOfPlace(id))];
}

function isOfPlace(id: ActId): boolean {
  return factsOf(id).scope !== 'everywhere';
}

/** The shortcut that the catalogue gives an act in a set of keys. */
export function keysOf(id: ActId, set: KeySet): string | undefined {
  const { keys } = factsOf(id);
  return keys === undefined ? undefined : keysIn(set, keys);
}

/** The act that a shortcut does here; undefined where it does none. */
export function actWithKeys(
  acts: Acts,
  set: KeySet,
  isPressed: (keys: string) => boolean,
): ActId | undefined {
  return actsAtHand(acts).find((id) => {
    const keys = keysOf(id, set);
    const { alsoKeys = [] } = factsOf(id);
    return keys !== undefined && [keys, ...alsoKeys].some(isPressed);
  });
}

/** The shortcut that does this act here: none where the same keys do another act of the place. */
export function keysHere(acts: Acts, set: KeySet, id: ActId): string | undefined {
  const keys = keysOf(id, set);
  return keys && actWithKeys(acts, set, (other) => other === keys) === id ? keys : undefined;
}
