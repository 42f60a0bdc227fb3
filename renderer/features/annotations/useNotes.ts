import { createContext, use, useMemo } from 'react';
import type { PlacedNote } from '../../database/annotations.ts';

/** The notes of the meeting on screen: read once for all who show them. */
export const NotesContext = createContext<readonly PlacedNote[]>([]);

/** The meeting's notes where they stand now. */
export function useNotes(): readonly PlacedNote[] {
  return use(NotesContext);
}

/** Those that are shown beside an item, in the order in which they were written. */
export function useNotesOfItem(itemId: string): readonly PlacedNote[] {
  const notes = useNotes();
  return useMemo(() => notes.filter(({ place }) => place.itemId === itemId), [itemId, notes]);
}
