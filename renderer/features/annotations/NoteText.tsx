import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOfText, textOfNote } from '#shared/annotations/noteText.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { GrowingText } from '../../components/GrowingText.tsx';
import { insertAtCursor } from '../../components/insertAtCursor.ts';
import { changeAnnotation } from '../../database/annotations.ts';
import { arriveAtNote, useNotesView } from '../../stores/notes.ts';
import styles from './Notes.module.css';

/** What one's own note says, stored as it is typed. Going to the note puts the cursor here. */
export function NoteText({ note }: { readonly note: Annotation }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const awaited = useNotesView((view) => (view.awaited?.id === note.id ? view.awaited : null));
  // With the drawing that shows it: whoever sees the field may write in it.
  useLayoutEffect(() => {
    if (!awaited) return;
    if (awaited.mayMove()) field.current?.focus();
    const letters = awaited.takeLetters();
    if (field.current && letters !== '') insertAtCursor(field.current, letters);
    arriveAtNote();
  }, [awaited]);
  return (
    <div data-text={keyOf({ kind: 'ownNote', itemId: note.itemId, noteId: note.id })}>
      <GrowingText
        field={field}
        className={styles.text}
        hasLines
        label={t(`notes.text.${note.kind}`)}
        placeholder={t('notes.placeholder')}
        stored={textOfNote(note.content)}
        store={(text) => changeAnnotation(note, { content: noteOfText(text) })}
      />
    </div>
  );
}
