import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { goToNote } from '../../stores/notes.ts';
import { extensionsFor } from '../editor/extensions.ts';
import { fittingContent } from '../editor/fittingContent.ts';
import { FootnoteList } from '../editor/footnotes/FootnoteList.tsx';
import { registerEditor } from '../editor/openEditors.ts';
import { createSurroundings } from '../editor/surroundings.ts';
import { useFindMarks } from '../editor/useFindMarks.ts';
import { useSurroundings } from '../item/useSurroundings.ts';
import { arriveWithoutLetters } from './useNoteActs.ts';
import { NoteOnMarked } from './NoteOnMarked.tsx';
import { useNoteMarks } from './useNoteMarks.ts';
import '../editor/editor.css';
import styles from './ReadingText.module.css';

/** Keeps the text as it is. The cursor stands in it all the same, so that words can be marked with the keyboard. */
const Unchangeable = Extension.create({
  name: 'unchangeable',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => !transaction.docChanged,
      props: {
        handleDOMEvents: {
          beforeinput: (_view, event) => refuse(event),
          drop: (_view, event) => refuse(event),
        },
      },
    }),
  ],
});

function refuse(event: Event): boolean {
  event.preventDefault();
  return true;
}

interface ReadingTextProps {
  readonly agenda: Agenda;
  readonly section: Section;
  /** How many footnotes stand before it in the document. */
  readonly notesBefore: number;
}

/** A section's text to be read and noted on. Mounted anew (key) when the text changes. */
export function ReadingText({ agenda, section, notesBefore }: ReadingTextProps) {
  const { t } = useTranslation();
  const surroundings = useSurroundings(section, agenda, notesBefore);
  const [known] = useState(() => createSurroundings(surroundings));
  const [extensions] = useState(() => [...extensionsFor(section.kind, known), Unchangeable]);
  const editor = useEditor({
    extensions,
    content: fittingContent(section.kind, section.content),
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'sectionText',
        lang: section.language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        'aria-label': t('section.text', { heading: section.heading }),
        spellcheck: 'false',
      },
      handleClick: (_view, _position, { target }) => {
        const marked = target instanceof Element ? target.closest('[data-note]') : null;
        const noteId = marked?.getAttribute('data-note');
        if (noteId) goToNote(noteId, arriveWithoutLetters());
        return false;
      },
    },
  });
  useEffect(() => known.setState(surroundings), [known, surroundings]);
  useEffect(
    () => registerEditor(section.id, { editor, kind: section.kind }),
    [editor, section.id, section.kind],
  );
  useFindMarks(editor, section.id);
  useNoteMarks(editor, section.id);
  return (
    <div className={styles.text}>
      <EditorContent editor={editor} />
      <NoteOnMarked editor={editor} />
      <FootnoteList
        editor={editor}
        surroundings={known}
        notesBefore={notesBefore}
        language={section.language}
        isReadOnly
      />
    </div>
  );
}
