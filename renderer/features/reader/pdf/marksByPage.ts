import type { AppendixNote } from '../useNotesOnAppendix.ts';
import type { MarkedPlace } from './PdfPage.tsx';

/** What is marked on each page, counted from 0. */
export function marksByPage(notes: readonly AppendixNote[]): ReadonlyMap<number, readonly MarkedPlace[]> {
  const marks = new Map<number, MarkedPlace[]>();
  for (const { note, anchor } of notes) {
    const onPage = marks.get(anchor.page - 1) ?? [];
    onPage.push({ noteId: note.id, rectangles: anchor.rectangles });
    marks.set(anchor.page - 1, onPage);
  }
  return marks;
}
