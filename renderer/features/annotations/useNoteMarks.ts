import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { findPassage } from '#shared/annotations/passage.ts';
import { useNotesView } from '../../stores/notes.ts';
import { readableDocument, showNoteMarks } from '../editor/noteMarks.ts';
import { useNotes } from './useNotes.ts';

/**
 * Marks in a section's editor the words that notes are about, and brings those of the note that was gone to into view.
 * They are looked for in what the editor shows, which may be newer than what is stored.
 */
export function useNoteMarks(editor: Editor, sectionId: string): void {
  const notes = useNotes();
  const currentId = useNotesView((view) => view.currentId);
  useEffect(() => {
    if (editor.isDestroyed) return;
    const here = notes.filter(({ place }) => place.kind === 'passage' && place.sectionId === sectionId);
    const text = here.length === 0 ? '' : readableDocument(editor.state.doc);
    const marks = here.flatMap(({ note: { id, anchor } }) => {
      const found = anchor.kind === 'passage' ? findPassage(text, anchor) : null;
      return found ? [{ noteId: id, isCurrent: id === currentId, from: found.from, to: found.to }] : [];
    });
    showNoteMarks(editor, marks);
    if (marks.some(({ isCurrent }) => isCurrent)) {
      editor.view.dom.querySelector('.notedNow')?.scrollIntoView({ block: 'nearest' });
    }
  }, [currentId, editor, notes, sectionId]);
}
