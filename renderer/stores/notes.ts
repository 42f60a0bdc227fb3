import { create } from 'zustand';

/** What a note that is gone to finds out when it is on screen. */
export interface Arrival {
  /** Whether it may still take the cursor. */
  readonly mayMove: () => boolean;
  /** What was typed for it by then. */
  readonly takeLetters: () => string;
}

interface Notes {
  /** Which side of the panel beside an item is shown. */
  readonly tab: 'appendices' | 'notes';
  /** The note that was gone to last: its place in the text is marked. null: none. */
  readonly currentId: string | null;
  /** The same until it is on screen. */
  readonly awaited: (Arrival & { readonly id: string }) | null;
}

export const useNotesView = create<Notes>(() => ({ tab: 'appendices', currentId: null, awaited: null }));

export function showTab(tab: Notes['tab']): void {
  useNotesView.setState({ tab });
}

/** Shows a note in the panel, with the cursor in it. */
export function goToNote(id: string, arrival: Arrival): void {
  useNotesView.setState({ tab: 'notes', currentId: id, awaited: { id, ...arrival } });
}

/** The note that was gone to has the cursor; from then on it leaves that where it is. */
export function arriveAtNote(): void {
  useNotesView.setState({ awaited: null });
}
