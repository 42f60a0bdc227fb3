import { create } from 'zustand';
import type { Hit } from '#shared/search/findInMeeting.ts';
import type { FindQuery } from '#shared/search/findWords.ts';

/** What is looked for in the meeting on screen. */
interface Finding {
  readonly open: boolean;
  /** How often it was asked for: every time, the line takes the focus. */
  readonly asked: number;
  /** The line for other words is shown as well. */
  readonly replacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  /** The hit that was gone to last. */
  readonly current: Hit | null;
  /** Whether the cursor may still go along to that hit. */
  readonly mayMove: () => boolean;
}

export const useFinding = create<Finding>(() => ({
  open: false,
  asked: 0,
  replacing: false,
  query: { words: '', matchCase: false, wholeWords: false },
  replacement: '',
  current: null,
  mayMove: () => true,
}));

/** Opens the line, with the words that are marked in the text, if any, as what to look for. */
export function startFinding(replacing: boolean, marked: string): void {
  useFinding.setState(({ query, asked }) => ({
    open: true,
    asked: asked + 1,
    replacing,
    query: { ...query, words: marked || query.words },
    current: null,
  }));
}

/** Whoever looks for something else has not gone anywhere yet. */
export function changeQuery(changes: Partial<FindQuery>): void {
  useFinding.setState(({ query }) => ({ query: { ...query, ...changes }, current: null }));
}

/** What was looked for is kept for the next time. */
export function stopFinding(): void {
  useFinding.setState({ open: false, current: null });
}
