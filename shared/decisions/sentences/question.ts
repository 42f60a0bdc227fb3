import { isAuxiliary, isFiniteVerb } from './verbs.ts';
import { isQuestionWord, isSubordinator, wordsOf } from './words.ts';

/** direct: "Hvordan kan vi styrke samarbejdet?"; indirect: "hvordan samarbejdet kan styrkes", "om der er behov". */
export type Question = 'direct' | 'indirect';

/** What kind of question a line is; null where it is none. `asks`: it ended in a question mark. */
export function questionIn(line: string, asks: boolean, subject: string): Question | null {
  const words = wordsOf(line).map(({ bare }) => bare);
  const [first = '', second = ''] = words;
  if (first === 'om' || first === 'hvorvidt') return 'indirect';
  if (isQuestionWord(first)) return isVerbFirst(words) ? 'direct' : 'indirect';
  const firstOfSubject = wordsOf(subject)[0]?.bare ?? '';
  const turned = isFiniteVerb(first) && second === firstOfSubject;
  return asks && (isAuxiliary(first) || turned) ? 'direct' : null;
}

/** Whether the verb follows what is asked for, as it does in a question of its own: "Hvilken model skal vælges". */
function isVerbFirst([first = '', ...rest]: readonly string[]): boolean {
  const asksForPart =
    /^hvil(?:ken|ket|ke)$/.test(first) || (first === 'hvor' && !isFiniteVerb(rest[0] ?? ''));
  if (!asksForPart) return isFiniteVerb(rest[0] ?? '');
  const verb = rest.findIndex((word) => isAuxiliary(word) || isSubordinator(word));
  return verb > 0 && verb <= 2 && !isSubordinator(rest[verb] ?? '') && isPartAskedFor(rest.slice(0, verb));
}

/** "pladser", "mange pladser", "nye model"; not "model DAS", which has its own subject before the verb. */
function isPartAskedFor([first = '', second]: readonly string[]): boolean {
  return second === undefined || /[et]$/.test(first);
}
