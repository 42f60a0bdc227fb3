import { create } from 'zustand';
import type { Hit } from '#shared/search/findInMeeting.ts';

/** A wrong word and where it stands. */
export interface Misspelling extends Hit {
  /** What the dictionary was asked. */
  readonly asked: string;
}

/** The wrong word that the menu of suggestions is open for, and where on screen it stands. */
export interface AskedWord {
  readonly word: Misspelling;
  readonly at: DOMRect;
}

export const useSpellingMenu = create<{ readonly asked: AskedWord | null }>(() => ({ asked: null }));

export function openSpellingMenu(word: Misspelling, at: DOMRect): void {
  useSpellingMenu.setState({ asked: { word, at } });
}

export function closeSpellingMenu(): void {
  useSpellingMenu.setState({ asked: null });
}
