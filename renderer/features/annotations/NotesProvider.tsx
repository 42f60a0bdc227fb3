import type { ReactNode } from 'react';
import { listPlacedNotes, type PlacedNote } from '../../database/annotations.ts';
import { useLive } from '../../database/live.ts';
import { NotesContext } from './useNotes.ts';

const none: readonly PlacedNote[] = [];

interface NotesProviderProps {
  readonly meetingId: string;
  readonly children: ReactNode;
}

/** Follows a meeting's notes for everything in it that shows them. */
export function NotesProvider({ meetingId, children }: NotesProviderProps) {
  const notes = useLive(() => listPlacedNotes(meetingId), [meetingId]) ?? none;
  return <NotesContext value={notes}>{children}</NotesContext>;
}
