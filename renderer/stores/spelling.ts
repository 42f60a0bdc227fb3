import { create } from 'zustand';
import { knownWordsOf, type KnownWords } from '#shared/spelling/knownWords.ts';

interface Spelling {
  readonly on: boolean;
  /** The user's own list, in alphabetical order. */
  readonly ownWords: readonly string[];
  /** Words that are let be until Punkt is closed. */
  readonly ignored: readonly string[];
  /** Names of the people and places of the meeting on screen. */
  readonly names: readonly string[];
  /** All of these together. */
  readonly known: KnownWords;
}

export const useSpelling = create<Spelling>(() => ({
  on: true,
  ownWords: [],
  ignored: [],
  names: [],
  known: knownWordsOf([], []),
}));

/** Changes what counts as right; `known` follows. */
export function changeSpelling(changes: Partial<Omit<Spelling, 'known'>>): void {
  useSpelling.setState((before) => {
    const after = { ...before, ...changes };
    return { ...after, known: knownWordsOf(after.names, [...after.ownWords, ...after.ignored]) };
  });
}
