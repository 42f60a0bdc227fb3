import { create } from 'zustand';

interface Notes {
  /** Which side of the panel beside an item is shown. */
  readonly tab: 'appendices' | 'notes';
  /** The note that was gone to last: its place in the text is marked. null: none. */
  readonly currentId: string | null;
  /** The same until it is on screen and has the cursor. */
  readonly awaitedId: string | null;
}

export const useNotesView = create<Notes>(() => ({ tab: 'appendices', currentId: null, awaitedId: null }));

export function showTab(tab: Notes['tab']): void {
  useNotesView.setState({ tab });
}

/** Shows a note in the panel, with the cursor in it. */
export function goToNote(currentId: string): void {
  useNotesView.setState({ tab: 'notes', currentId, awaitedId: currentId });
}

/** The note that was gone to has the cursor; from then on it leaves that where it is. */
export function arriveAtNote(): void {
  useNotesView.setState({ awaitedId: null });
}
