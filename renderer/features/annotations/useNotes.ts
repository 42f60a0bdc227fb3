import { useMemo } from 'react';
import { listPlacedNotes, type PlacedNote } from '../../database/annotations.ts';
import { useLive } from '../../database/live.ts';

const none: readonly PlacedNote[] = [];

/** The meeting's notes where they stand now, while they are on screen. */
export function useNotes(meetingId: string): readonly PlacedNote[] {
  return useLive(() => listPlacedNotes(meetingId), [meetingId]) ?? none;
}

/** Those that are shown beside an item, in the order of its texts; notes on what is gone come last. */
export function useNotesOfItem(meetingId: string, itemId: string): readonly PlacedNote[] {
  const notes = useNotes(meetingId);
  return useMemo(() => notes.filter((placed) => shownBeside(placed) === itemId), [itemId, notes]);
}

/** null: what the note was about is gone, its item too. */
export function shownBeside({ place }: PlacedNote): string | null {
  return place.itemId;
}
