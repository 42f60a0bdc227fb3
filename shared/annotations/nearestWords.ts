import type { Stretch } from './stretch.ts';

/** A passage of which more than this share of the words was changed is another passage. */
const MOST_CHANGED = 0.4;
/** A longer quotation is looked for by its first words: the work grows with both texts. */
const MOST_WORDS = 300;

interface Word extends Stretch {
  readonly text: string;
}

/** How a quotation ends at a word: with how many changes, and from which word on. */
interface Ending {
  readonly changes: number;
  readonly start: number;
}

/**
 * The stretch of a text that takes the fewest words left out, put in or replaced to become the quotation; null where
 * none is near it (Sellers' algorithm, on words).
 */
export function nearestWords(text: string, quote: string): Stretch | null {
  const sought = wordsOf(quote).slice(0, MOST_WORDS);
  const words = wordsOf(text);
  let best: (Ending & { readonly end: number }) | null = null;
  // endings[n]: of the quotation's first n words, at the word that was read last.
  let endings: Ending[] = sought.reduce<Ending[]>(
    (row, _word, index) => [...row, { changes: index + 1, start: 0 }],
    [{ changes: 0, start: 0 }],
  );
  for (const [place, word] of words.entries()) {
    endings = readWord(endings, sought, { word, place });
    const last = endings.at(-1);
    if (last && (!best || last.changes < best.changes)) best = { ...last, end: place };
  }
  if (!best || best.changes > sought.length * MOST_CHANGED) return null;
  const [first, last] = [words[best.start], words[best.end]];
  return first && last ? { from: first.from, to: last.to } : null;
}

function readWord(
  before: readonly Ending[],
  sought: readonly Word[],
  { word, place }: { readonly word: Word; readonly place: number },
): Ending[] {
  const row: Ending[] = [{ changes: 0, start: place + 1 }];
  for (const [index, { text }] of sought.entries()) {
    const replaced = before[index]!;
    // What begins here begins at this word.
    const start = index === 0 ? place : replaced.start;
    const kept = { changes: replaced.changes + (text === word.text ? 0 : 1), start };
    const leftOut = { changes: row[index]!.changes + 1, start: row[index]!.start };
    const putIn = { changes: before[index + 1]!.changes + 1, start: before[index + 1]!.start };
    row.push([leftOut, putIn].reduce((least, each) => (each.changes < least.changes ? each : least), kept));
  }
  return row;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLocaleLowerCase('da'),
    from: index,
    to: index + word.length,
  }));
}
