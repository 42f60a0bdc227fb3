import { create } from 'zustand';

/** Whose keys the hands know: those of a Danish Word, or of an English one. */
export const keySets = ['danish', 'english'] as const;
export type KeySet = (typeof keySets)[number];

/** "Mod+N": Mod is Ctrl, or Command on a Mac. One text where both sets agree, otherwise one for each set. */
export type Keys = string | Readonly<Record<KeySet, string>>;

export const useKeySet = create<{ readonly set: KeySet }>(() => ({ set: 'danish' }));

export function setKeySet(set: KeySet): void {
  useKeySet.setState({ set });
}

export function keysIn(set: KeySet, keys: Keys): string {
  return typeof keys === 'string' ? keys : keys[set];
}
