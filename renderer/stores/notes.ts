import { create } from 'zustand';

interface Notes {
  /** Which side of the panel beside an item is shown. */
  readonly tab: 'appendices' | 'notes';
  /** The note that was gone to: it takes the cursor, and its place in the text is marked. null: none. */
  readonly currentId: string | null;
  /** Rises with every going, so that going to the same note again is heard. */
  readonly gone: number;
}

export const useNotesView = create<Notes>(() => ({ tab: 'appendices', currentId: null, gone: 0 }));

export function showTab(tab: Notes['tab']): void {
  useNotesView.setState({ tab });
}

/** Shows a note in the panel, with the cursor in it. */
export function goToNote(currentId: string): void {
  useNotesView.setState(({ gone }) => ({ tab: 'notes', currentId, gone: gone + 1 }));
}
