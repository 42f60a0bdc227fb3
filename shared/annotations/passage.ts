import type { Anchor } from '../model/annotation.ts';
import type { RichText } from '../model/richText.ts';
import { linesOf } from '../richText/lines.ts';
import { nearestWords } from './nearestWords.ts';
import type { Stretch } from './stretch.ts';

/** The words of a passage, and what stands around them. */
export type Passage = Pick<Extract<Anchor, { kind: 'passage' }>, 'quote' | 'before' | 'after'>;

export interface FoundPassage extends Stretch {
  /** The words are other than they were marked. */
  readonly isChanged: boolean;
}

/** So many characters before and after a passage are kept, to tell it from the same words elsewhere. */
const CONTEXT = 60;

/** A text as passages of it are found in. */
export function readableText(text: RichText): string {
  return linesOf(text).join('\n');
}

/** The passage at a place of a text. */
export function passageAt(text: string, { from, to }: Stretch): Passage {
  return {
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  };
}

/**
 * Where a passage stands in a text that may have been changed since it was marked: its own words where their
 * surroundings are most as they were; else the words most like them. null where it is gone.
 */
export function findPassage(text: string, passage: Passage): FoundPassage | null {
  if (passage.quote === '') return null;
  const exact = placesOf(text, passage.quote);
  const [first] = exact.toSorted((a, b) => alike(text, b, passage) - alike(text, a, passage));
  if (first) return { ...first, isChanged: false };
  const near = nearestWords(text, passage.quote);
  return near && { ...near, isChanged: true };
}

function placesOf(text: string, quote: string): Stretch[] {
  const places: Stretch[] = [];
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    places.push({ from, to: from + quote.length });
  }
  return places;
}

/** How many characters right before and right after a place are those that stood around the passage. */
function alike(text: string, { from, to }: Stretch, { before, after }: Passage): number {
  let count = 0;
  while (count < before.length && before.at(-1 - count) === text[from - 1 - count]) count += 1;
  let following = 0;
  while (following < after.length && after[following] === text[to + following]) following += 1;
  return count + following;
}
