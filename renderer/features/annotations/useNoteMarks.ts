import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useNotesView } from '../../stores/notes.ts';
import { showNoteMarks } from '../editor/noteMarks.ts';
import { useNotes } from './useNotes.ts';

/** Marks in a section's editor the words that notes are about, and brings those of the note that was gone to into view. */
export function useNoteMarks(editor: Editor, meetingId: string, sectionId: string): void {
  const notes = useNotes(meetingId);
  const currentId = useNotesView((view) => view.currentId);
  useEffect(() => {
    if (editor.isDestroyed) return;
    const marks = notes.flatMap(({ note, place }) =>
      place.kind === 'passage' && place.sectionId === sectionId
        ? [{ noteId: note.id, isCurrent: note.id === currentId, from: place.found.from, to: place.found.to }]
        : [],
    );
    showNoteMarks(editor, marks);
    if (marks.some(({ isCurrent }) => isCurrent)) {
      editor.view.dom.querySelector('.notedNow')?.scrollIntoView({ block: 'nearest' });
    }
  }, [currentId, editor, notes, sectionId]);
}
