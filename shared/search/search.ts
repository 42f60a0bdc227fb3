import { wordsOf } from './words.ts';

/** Something that can be found: by its title first, and by what else is known of it. */
export interface Candidate<Found> {
  readonly title: string;
  readonly details: readonly string[];
  readonly found: Found;
}

/** Candidates made ready once, so that every keystroke only compares. */
export type SearchIndex<Found> = readonly Entry<Found>[];

interface Entry<Found> {
  readonly titleWords: readonly string[];
  readonly detailWords: readonly string[];
  readonly found: Found;
}

/** How well a candidate fits, best first: it begins with what was typed; its title has it; its details do. */
const ranks = ['titleStart', 'title', 'details'] as const;
export type Rank = (typeof ranks)[number];

export interface Hit<Found> {
  readonly rank: Rank;
  readonly found: Found;
}

export function buildIndex<Found>(candidates: readonly Candidate<Found>[]): SearchIndex<Found> {
  return candidates.map(({ title, details, found }) => ({
    titleWords: wordsOf(title),
    detailWords: details.flatMap(wordsOf),
    found,
  }));
}

/**
 * Candidates in which every typed word begins some word, in any order: best rank first, otherwise as they stood.
 * At most `limit`. Nothing typed finds nothing.
 */
export function search<Found>(index: SearchIndex<Found>, typed: string, limit: number): Hit<Found>[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const hits = index.flatMap((entry): Hit<Found>[] => {
    const rank = rankOf(entry, words);
    return rank ? [{ rank, found: entry.found }] : [];
  });
  return hits.toSorted((a, b) => compareRanks(a.rank, b.rank)).slice(0, limit);
}

/** Less than 0 where the first is the better one. */
export function compareRanks(a: Rank, b: Rank): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}

function rankOf({ titleWords, detailWords }: Entry<unknown>, words: readonly string[]): Rank | null {
  if (words.every((word, place) => titleWords[place]?.startsWith(word))) return 'titleStart';
  if (words.every((word) => beginsAny(titleWords, word))) return 'title';
  const isKnown = (word: string): boolean => beginsAny(titleWords, word) || beginsAny(detailWords, word);
  return words.every(isKnown) ? 'details' : null;
}

function beginsAny(text: readonly string[], word: string): boolean {
  return text.some((other) => other.startsWith(word));
}
