import { layoutWords, type LayoutWord, type LayoutWords } from '../../model/layoutChanges.ts';
import type { MinutesWords } from '../minutesWords.ts';
import type { Words } from '../words.ts';

/** The words of minutes stand apart in a form, and beside the others among a body's changes. */
const ofMinutes = {
  minutesName: 'minutes',
  minutesOfMeeting: 'minutesOfMeeting',
  minutesPresent: 'present',
  minutesDecision: 'decision',
  minutesActions: 'actions',
} as const satisfies Partial<Record<LayoutWord, keyof MinutesWords>>;

/** What a word says. */
export function wordIn(words: Words, word: LayoutWord): string {
  return isOfMinutes(word) ? words.minutes[ofMinutes[word]] : words[word];
}

/** The words with those that a body has otherwise. */
export function withWords(words: Words, changes: LayoutWords): Words {
  return layoutWords.reduce<Words>((changed, word) => {
    const text = changes[word];
    if (text === undefined) return changed;
    return isOfMinutes(word)
      ? { ...changed, minutes: { ...changed.minutes, [ofMinutes[word]]: text } }
      : { ...changed, [word]: text };
  }, words);
}

function isOfMinutes(word: LayoutWord): word is keyof typeof ofMinutes {
  return word in ofMinutes;
}
