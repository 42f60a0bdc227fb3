import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { SectionLanguage } from '#shared/model/section.ts';
import { inHistory } from '../../../components/useDraft.ts';
import { Suggestions, type PlaceOfLine } from '../../spelling/suggestions.ts';
import { useSpellingMarks } from '../../spelling/useSpellingMarks.ts';
import { activate, deactivate } from '../activeEditor.ts';
import { noteExtensions } from '../extensions.ts';
import { textIdOf } from '../openEditors.ts';
import { tidyHtml } from '../paste/tidyHtml.ts';
import type { SurroundingsStore } from '../surroundings.ts';
import { useFindMarks } from '../useFindMarks.ts';
import { asOneLine } from './asOneLine.ts';
import { documentOf, registerNoteField, showNote } from './noteFields.ts';
import { NoteKeys } from './noteKeys.ts';
import { lineOfNote, writeNote } from './notes.ts';

interface FootnoteFieldProps {
  /** The section's editor, which holds the note. */
  readonly text: Editor;
  readonly index: number;
  readonly note: Node;
  readonly surroundings: SurroundingsStore;
  readonly isReadOnly: boolean;
  /** The section's. */
  readonly language: SectionLanguage;
  /** Where the text's lines stand in the meeting; left out where no word of them is put right. */
  readonly placeOf?: PlaceOfLine | undefined;
  /** What a screen reader calls the field. */
  readonly label: string;
  /** Another object every time the cursor is asked for. */
  readonly wanted: object | null;
  readonly onLeave?: () => void;
}

/** What one footnote says. The section's text holds it; this field shows it and writes it back with every letter. */
export function FootnoteField(props: FootnoteFieldProps) {
  const { text, index, note, surroundings, isReadOnly, language, placeOf, label, wanted, onLeave } = props;
  const [started] = useState(() => ({
    content: documentOf(note),
    extensions: [
      ...noteExtensions(surroundings),
      NoteKeys.configure({ text, index }),
      Suggestions.configure({ placeOf: placeOf ?? null }),
    ],
  }));
  const editor = useEditor({
    ...started,
    editable: !isReadOnly,
    injectCSS: false,
    enablePasteRules: false,
    editorProps: {
      transformPastedHTML: tidyHtml,
      transformPasted: asOneLine,
      attributes: {
        ...(isReadOnly ? { role: 'presentation' } : { 'aria-label': label, role: 'textbox' }),
        class: 'sectionText noteText',
        lang: language,
        spellcheck: 'false',
        ...inHistory,
      },
    },
    onUpdate: ({ editor: current }) => writeNote(text, index, lineOf(current)),
    onFocus: ({ editor: current }) => activate(current),
    onBlur: () => onLeave?.(),
  });

  useEffect(() => () => deactivate(editor), [editor]);
  useEffect(() => registerNoteField(editor, { text, index }), [editor, text, index]);
  useEffect(() => showNote(editor, note), [editor, note]);
  useFindMarks(editor, textIdOf(text), (line) =>
    line === lineOfNote(text.state.doc, index) ? 0 : undefined,
  );
  useSpellingMarks(editor, language === 'da' && !isReadOnly);

  useEffect(() => {
    if (!wanted) return;
    // The end of its only line. TipTap's own command would wait for the next frame, and a letter typed until then would
    // go into the text.
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    editor.view.focus();
  }, [editor, wanted]);

  return <EditorContent editor={editor} />;
}

function lineOf(editor: Editor): JSONContent[] {
  return editor.getJSON().content[0]?.content ?? [];
}
