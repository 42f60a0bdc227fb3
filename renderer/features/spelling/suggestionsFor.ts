import { withoutEnd } from '#shared/spelling/knownWords.ts';
import { askDictionary } from './dictionary.ts';

const MOST_SUGGESTIONS = 5;

/**
 * What may be meant by a word, as the dictionary was asked for it, the likeliest first. A point or a hyphen after the word
 * stays where it is, so no suggestion brings a second one.
 */
export async function suggestionsFor(asked: string): Promise<string[]> {
  const word = withoutEnd(asked);
  const reply = await askDictionary({ kind: 'suggest', word });
  const words = reply.kind === 'suggested' ? reply.words : [];
  const fitting = asked === word ? words : words.map(withoutEnd);
  return [...new Set(fitting)].slice(0, MOST_SUGGESTIONS);
}
