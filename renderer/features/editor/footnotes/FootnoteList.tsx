import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionLanguage } from '#shared/model/section.ts';
import type { PlaceOfLine } from '../../spelling/suggestions.ts';
import type { SurroundingsStore } from '../surroundings.ts';
import { FootnoteField } from './FootnoteField.tsx';
import { notesIn, returnToMark, type PlacedNote } from './notes.ts';
import styles from './FootnoteList.module.css';

interface FootnoteListProps {
  /** The section's editor. */
  readonly editor: Editor;
  readonly surroundings: SurroundingsStore;
  readonly notesBefore: number;
  /** The section's. */
  readonly language: SectionLanguage;
  /** Where the text's lines stand in the meeting; left out where no word of them is put right. */
  readonly placeOf?: PlaceOfLine | undefined;
  /** The notes are only read, also where the cursor can stand in the text. */
  readonly isReadOnly?: boolean;
  /** Left out where nothing can be written. */
  readonly onLeave?: () => void;
}

/** The section's footnotes under its text, each written where it stands, as at the foot of a page. */
export function FootnoteList({
  editor,
  surroundings,
  notesBefore,
  language,
  placeOf,
  isReadOnly = !editor.isEditable,
  onLeave,
}: FootnoteListProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);
  const notes = useEditorState({
    editor,
    selector: ({ editor: { state } }) => notesIn(state.doc),
    equalityFn: sameNotes,
  });
  useEffect(() => {
    editor.on('noteWanted', setWanted);
    return () => {
      editor.off('noteWanted', setWanted);
    };
  }, [editor]);
  if (notes.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t('footnote.list')}>
      {notes.map(({ node }, index) => (
        <li key={index} className={styles.note}>
          <NoteNumber
            editor={editor}
            index={index}
            number={notesBefore + index + 1}
            isReadOnly={isReadOnly}
          />
          <FootnoteField
            text={editor}
            index={index}
            note={node}
            surroundings={surroundings}
            isReadOnly={isReadOnly}
            language={language}
            placeOf={placeOf}
            label={t('footnote.label', { number: notesBefore + index + 1 })}
            wanted={wanted?.index === index ? wanted : null}
            {...(onLeave && { onLeave })}
          />
        </li>
      ))}
    </ol>
  );
}

interface NoteNumberProps {
  readonly editor: Editor;
  readonly index: number;
  readonly number: number;
  readonly isReadOnly: boolean;
}

/** The note's number, and the way back to its mark for whoever writes. */
function NoteNumber({ editor, index, number, isReadOnly }: NoteNumberProps) {
  const { t } = useTranslation();
  if (isReadOnly) return <span className={styles.number}>{number}</span>;
  const name = t('footnote.toMark', { number });
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={name}
      title={name}
      onClick={() => returnToMark(editor, index)}
    >
      {number}
    </button>
  );
}

/** Where the marks stand does not matter here, only what the notes say. */
function sameNotes(a: readonly PlacedNote[], b: readonly PlacedNote[] | null): boolean {
  return a.length === b?.length && a.every(({ node }, index) => node === b[index]?.node);
}
