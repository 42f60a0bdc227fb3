import { askDictionary } from './dictionary.ts';

/** Words asked about at a time: few enough that a question for suggestions, which comes between, is soon answered. */
const BATCH = 50;

const verdicts = new Map<string, boolean>();
const urgent = new Set<string>();
const later = new Set<string>();
const listeners = new Set<() => void>();

/** The batch that the dictionary is working on; false when it could not be had. */
let asking: Promise<boolean> | null = null;

/** What the dictionary said of a word, remembered until Punkt is closed; undefined: it has not said anything yet. */
export function verdictOf(word: string): boolean | undefined {
  return verdicts.get(word);
}

/** Has words judged that have not been: those on screen now, the others when there is time. */
export function haveJudged(words: Iterable<string>, when: 'now' | 'later'): void {
  const queue = when === 'now' ? urgent : later;
  for (const word of words) if (!verdicts.has(word)) queue.add(word);
  askNext();
}

/** Has words judged before all others, and resolves when they are. false where the dictionary cannot be had. */
export async function judged(words: readonly string[]): Promise<boolean> {
  haveJudged(words, 'now');
  while (words.some((word) => !verdicts.has(word))) {
    if (!(await asking)) return false;
  }
  return true;
}

/** Hears of words that turned out wrong. Returns the function that stops listening. */
export function onWrongWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function askNext(): void {
  const words = [...urgent, ...later].slice(0, BATCH);
  if (words.length > 0) asking ??= ask(words);
}

async function ask(words: readonly string[]): Promise<boolean> {
  const reply = await askDictionary({ kind: 'check', words });
  asking = null;
  if (reply.kind !== 'checked') {
    urgent.clear();
    later.clear();
    return false;
  }
  remember(words, reply.wrong);
  askNext();
  return true;
}

function remember(words: readonly string[], wrong: readonly string[]): void {
  for (const word of words) {
    verdicts.set(word, true);
    urgent.delete(word);
    later.delete(word);
  }
  for (const word of wrong) verdicts.set(word, false);
  if (wrong.length > 0) for (const listener of listeners) listener();
}
