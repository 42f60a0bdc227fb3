import { Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '#shared/model/annotation.ts';
import { inHistory, useDraft } from '../../components/useDraft.ts';
import { changeAnnotation } from '../../database/annotations.ts';
import { useNotesView } from '../../stores/notes.ts';
import { noteOfText, textOfNote } from './lines.ts';
import styles from './Notes.module.css';

/** What one's own note says, stored as it is typed. Going to the note puts the cursor here. */
export function NoteText({ note }: { readonly note: Annotation }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const gone = useNotesView((view) => (view.currentId === note.id ? view.gone : 0));
  const { text, type, leave } = useDraft(textOfNote(note.content), (typed) =>
    changeAnnotation(note, { content: noteOfText(typed) }),
  );
  useEffect(() => {
    if (gone > 0) field.current?.focus();
  }, [gone]);
  return (
    <Textarea
      className={styles.text ?? ''}
      textarea={{ ref: field, rows: Math.max(2, text.split('\n').length) }}
      aria-label={t(`notes.text.${note.kind}`)}
      placeholder={t('notes.placeholder')}
      {...inHistory}
      value={text}
      onChange={(_event, { value }) => type(value)}
      onBlur={leave}
    />
  );
}
