import { ownWordsSetting, spellingSetting } from '../../database/settings.ts';
import { save } from '../../stores/saving.ts';
import { changeSpelling, useSpelling } from '../../stores/spelling.ts';

/** Adds a word to the user's own list, which is kept from now on. */
export async function addOwnWord(word: string): Promise<void> {
  const { ownWords } = useSpelling.getState();
  if (!ownWords.includes(word)) await keep([...ownWords, word]);
}

/** Undone by `addOwnWord`. */
export async function removeOwnWord(word: string): Promise<void> {
  await keep(useSpelling.getState().ownWords.filter((other) => other !== word));
}

/** Lets a word be until Punkt is closed. */
export function ignoreWord(word: string): void {
  changeSpelling({ ignored: [...useSpelling.getState().ignored, word] });
}

export function switchSpelling(on: boolean): void {
  changeSpelling({ on });
  void save(() => spellingSetting.write(on));
}

async function keep(words: readonly string[]): Promise<void> {
  const ownWords = words.toSorted((a, b) => a.localeCompare(b, 'da'));
  changeSpelling({ ownWords });
  await save(() => ownWordsSetting.write(ownWords));
}
