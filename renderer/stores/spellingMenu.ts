import { create } from 'zustand';
import type { Hit } from '#shared/search/findInMeeting.ts';

/** A wrong word and where it stands. */
export interface Misspelling extends Hit {
  /** What the dictionary was asked. */
  readonly asked: string;
}

/** A wrong word and what may be meant by it, the likeliest first. */
export interface SuggestedWord {
  readonly word: Misspelling;
  readonly suggestions: readonly string[];
}

/** The wrong word that the menu of suggestions is open for, and where on screen it stands. */
export interface AskedWord extends SuggestedWord {
  readonly at: DOMRect;
}

export const useSpellingMenu = create<{ readonly asked: AskedWord | null }>(() => ({ asked: null }));

export function openSpellingMenu(asked: AskedWord): void {
  useSpellingMenu.setState({ asked });
}

export function closeSpellingMenu(): void {
  useSpellingMenu.setState({ asked: null });
}
