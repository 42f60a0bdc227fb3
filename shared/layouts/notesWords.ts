import type { AnnotationKind } from '../model/annotation.ts';

/** The words of an agenda that is printed with the notes on it. */
export interface NotesWords {
  /** After what the document is called: "Dagsorden med noter". */
  readonly withNotes: string;
  /** Above an item's notes. */
  readonly heading: string;
  /** Above those whose item is on the agenda no more. */
  readonly elsewhere: string;
  readonly kinds: Readonly<Record<AnnotationKind, string>>;
  /** Before the number of a page in an appendix. */
  readonly page: string;
}

export const notesWords: NotesWords = {
  withNotes: 'med noter',
  heading: 'Noter',
  elsewhere: 'Noter til punkter, der ikke er på dagsordenen mere',
  kinds: { note: 'Note', question: 'Spørgsmål', draftDecision: 'Udkast til beslutning' },
  page: 'side',
};
