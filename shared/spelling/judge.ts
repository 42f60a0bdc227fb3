import { isKnown, type KnownWords } from './knownWords.ts';
import { partsOf, wordsToCheck, type WrittenWord } from './wordsToCheck.ts';

/** What a dictionary says of a word; undefined while it has not been asked. */
export type Verdicts = (asked: string) => boolean | undefined;

/** undefined while the dictionary has not been asked about everything that counts. */
export function isRight(asked: string, known: KnownWords, verdictOf: Verdicts): boolean | undefined {
  if (isKnown(known, asked)) return true;
  const whole = verdictOf(asked);
  const parts = partsOf(asked);
  if (whole !== false || !asked.includes('-')) return whole;
  const ofParts = parts.map((part) => isKnown(known, part) || verdictOf(part));
  if (ofParts.includes(false)) return false;
  return ofParts.includes(undefined) ? undefined : true;
}

/** The words of a line that are wrong, as far as is known. */
export function wrongWords(line: string, known: KnownWords, verdictOf: Verdicts): WrittenWord[] {
  return wordsToCheck(line).filter(({ asked }) => isRight(asked, known, verdictOf) === false);
}

/** What a dictionary must still be asked before a word can be judged. */
export function questionsFor(asked: string, known: KnownWords, verdictOf: Verdicts): string[] {
  if (isRight(asked, known, verdictOf) !== undefined) return [];
  if (verdictOf(asked) === undefined) return [asked];
  return partsOf(asked).filter((part) => !isKnown(known, part) && verdictOf(part) === undefined);
}
