import { askDictionary } from './dictionary.ts';

/** Words asked about at a time: few enough that a question for suggestions, which comes between, is soon answered. */
const BATCH = 50;

const verdicts = new Map<string, boolean>();
const urgent = new Set<string>();
const later = new Set<string>();
const listeners = new Set<() => void>();

let asking: Promise<void> | null = null;
let failed = false;

/** What the dictionary said of a word, remembered until Punkt is closed; undefined: it has not said anything yet. */
export function verdictOf(word: string): boolean | undefined {
  return verdicts.get(word);
}

/** Has words judged that have not been: those on screen now, the others when there is time. */
export function haveJudged(words: Iterable<string>, when: 'now' | 'later'): void {
  const queue = when === 'now' ? urgent : later;
  for (const word of words) if (!verdicts.has(word)) queue.add(word);
  if (urgent.size + later.size > 0) asking ??= judgeAll();
}

/** Hears of words that turned out wrong. Returns the function that stops listening. */
export function onWrongWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves when everything that was to be judged is. false where the dictionary cannot be had. */
export async function whenJudged(): Promise<boolean> {
  await asking;
  return !failed;
}

async function judgeAll(): Promise<void> {
  failed = false;
  while (!failed && urgent.size + later.size > 0) {
    const words = [...urgent, ...later].slice(0, BATCH);
    for (const word of words) {
      urgent.delete(word);
      later.delete(word);
    }
    const reply = await askDictionary({ kind: 'check', words });
    if (reply.kind === 'checked') remember(words, reply.wrong);
    else failed = true;
  }
  urgent.clear();
  later.clear();
  asking = null;
}

function remember(words: readonly string[], wrong: readonly string[]): void {
  for (const word of words) verdicts.set(word, true);
  for (const word of wrong) verdicts.set(word, false);
  if (wrong.length > 0) for (const listener of listeners) listener();
}
