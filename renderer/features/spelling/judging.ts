import { isRight, questionsFor } from '#shared/spelling/judge.ts';
import type { KnownWords } from '#shared/spelling/knownWords.ts';
import { wordsToCheck } from '#shared/spelling/wordsToCheck.ts';
import { haveJudged, judged, verdictOf } from './verdicts.ts';

/** Whether a word has turned out wrong. */
export function isWrong(asked: string, known: KnownWords): boolean {
  return isRight(asked, known, verdictOf) === false;
}

/** Has words judged as far as the dictionary has not been asked yet. */
export function judgeWords(words: readonly string[], known: KnownWords, when: 'now' | 'later'): void {
  haveJudged(
    words.flatMap((word) => questionsFor(word, known, verdictOf)),
    when,
  );
}

export function judgeLine(line: string, known: KnownWords): void {
  judgeWords(wordsOf(line), known, 'later');
}

/** Resolves when a line's words are judged. false where the dictionary cannot be had. */
export async function judgeLineNow(line: string, known: KnownWords): Promise<boolean> {
  const words = wordsOf(line);
  const isJudged = (): Promise<boolean> =>
    judged(words.flatMap((word) => questionsFor(word, known, verdictOf)));
  // A word with a hyphen that is not known whole is asked about a second time, in parts.
  return (await isJudged()) && (await isJudged());
}

function wordsOf(line: string): string[] {
  return wordsToCheck(line).map(({ asked }) => asked);
}
