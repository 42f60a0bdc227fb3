import { useState } from 'react';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { readAsChair } from '../../database/reading.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { NotesDialog } from './NotesDialog.tsx';
import { useNoteActs } from './useNoteActs.ts';

interface SecretaryNotesProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
}

/** The list of all notes, as an act; and writing them, wherever an item is on screen. */
export function SecretaryNotes({ agenda, part }: SecretaryNotesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const itemId = part.kind === 'facts' ? undefined : (part.itemId ?? agenda.items[0]?.item.id);
  useNoteActs({ agenda, itemId, role: 'secretary', openPanel: () => undefined });
  useAct('showNotes', () => setIsOpen(true));
  useAct('readAsChair', () => save(() => readAsChair(agenda.meeting.id)));
  return isOpen && <NotesDialog agenda={agenda} onClose={() => setIsOpen(false)} />;
}
