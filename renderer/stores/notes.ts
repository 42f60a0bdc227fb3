import { create } from 'zustand';

interface Notes {
  /** Which side of the panel beside an item is shown. */
  readonly tab: 'appendices' | 'notes';
  /** The note that was gone to last: its place in the text is marked. null: none. */
  readonly currentId: string | null;
  /** The same until it is on screen: then it takes the cursor, if that may still move. */
  readonly awaited: { readonly id: string; readonly mayMove: () => boolean } | null;
}

export const useNotesView = create<Notes>(() => ({ tab: 'appendices', currentId: null, awaited: null }));

export function showTab(tab: Notes['tab']): void {
  useNotesView.setState({ tab });
}

/** Shows a note in the panel, with the cursor in it. */
export function goToNote(id: string, mayMove: () => boolean): void {
  useNotesView.setState({ tab: 'notes', currentId: id, awaited: { id, mayMove } });
}

/** The note that was gone to has the cursor; from then on it leaves that where it is. */
export function arriveAtNote(): void {
  useNotesView.setState({ awaited: null });
}
