import { isRight, questionsFor } from '#shared/spelling/judge.ts';
import type { KnownWords } from '#shared/spelling/knownWords.ts';
import { wordsToCheck } from '#shared/spelling/wordsToCheck.ts';
import { haveJudged, verdictOf } from './verdicts.ts';

/** Whether a word has turned out wrong. */
export function isWrong(asked: string, known: KnownWords): boolean {
  return isRight(asked, known, verdictOf) === false;
}

/** Has words judged as far as the dictionary has not been asked yet. false where there was nothing to ask. */
export function judgeWords(words: readonly string[], known: KnownWords, when: 'now' | 'later'): boolean {
  const questions = words.flatMap((word) => questionsFor(word, known, verdictOf));
  haveJudged(questions, when);
  return questions.length > 0;
}

export function judgeLine(line: string, known: KnownWords, when: 'now' | 'later'): boolean {
  const words = wordsToCheck(line).map(({ asked }) => asked);
  return judgeWords(words, known, when);
}
