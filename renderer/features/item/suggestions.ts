import { wordsOf } from '#shared/search/words.ts';

const MOST_SHOWN = 8;

/** The names that go on from what is typed: each typed word begins a word of the name. Not what stands there already. */
export function matchingNames(names: readonly string[], typed: string): string[] {
  const words = wordsOf(typed);
  return names
    .filter((name) => name !== typed.trim())
    .filter((name) => {
      const ofName = wordsOf(name);
      return words.every((word) => ofName.some((other) => other.startsWith(word)));
    })
    .slice(0, MOST_SHOWN);
}
