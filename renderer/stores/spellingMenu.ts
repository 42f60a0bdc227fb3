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
  /** Whether the menu may still take the focus, once the dictionary has answered. */
  readonly mayOpen: () => boolean;
  /** Marks the word, as the menu opens. Not sooner: a key that is pressed until then would be written over it. */
  readonly mark: () => void;
}

export const useSpellingMenu = create<{ readonly asked: AskedWord | null }>(() => ({ asked: null }));

export function openSpellingMenu(asked: AskedWord): void {
  useSpellingMenu.setState({ asked });
}

export function closeSpellingMenu(): void {
  useSpellingMenu.setState({ asked: null });
}
