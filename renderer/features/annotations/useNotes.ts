import { createContext, use, useMemo } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import type { PlacedNote } from '../../database/annotations.ts';
import type { Role } from '../../database/readers.ts';
import { useReader } from './useReader.ts';

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

/** Those that are listed beside an item. A chair's own draft is written in a field of its own instead. */
export function useListedNotes(agenda: Agenda, itemId: string, viewer: Role): readonly PlacedNote[] {
  const reader = useReader(agenda, viewer);
  return useNotesOfItem(itemId).filter(
    ({ note }) => viewer === 'secretary' || note.kind !== 'draftDecision' || note.author !== reader,
  );
}
