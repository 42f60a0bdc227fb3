import { wordsToCheck } from './wordsToCheck.ts';

/** Abbreviations of Danish administration that the dictionary lacks, as they are asked for. */
const OFFICE_WORDS = [
  'iflg.',
  'udv.',
  'sekr.',
  'fmd.',
  'nfmd.',
  'medl.',
  'repr.',
  'forvaltn.',
  'dagsordenspkt.',
];

/** Words that are right whatever the dictionary says of them. */
export type KnownWords = ReadonlySet<string>;

/** The words of some names and of the user's own list. */
export function knownWordsOf(names: readonly string[], ownWords: Iterable<string>): KnownWords {
  const ofNames = names.flatMap((name) => wordsToCheck(name).map(({ asked }) => withoutEnd(asked)));
  return new Set([...OFFICE_WORDS, ...ofNames, ...ownWords]);
}

/** Known as it stands, at the start of a sentence, or in the genitive: "Brinkholm", "Brinkholms". */
export function isKnown(known: KnownWords, asked: string): boolean {
  const word = withoutEnd(asked);
  const nominative = word.replace(/'?s$|'$/u, '');
  return [asked, word, nominative].some((form) => known.has(form) || known.has(uncapitalised(form)));
}

/** The word without the point or the hyphen that follows it. */
export function withoutEnd(asked: string): string {
  return asked.replace(/[.-]$/u, '');
}

function uncapitalised(word: string): string {
  return word.slice(0, 1).toLocaleLowerCase('da') + word.slice(1);
}
