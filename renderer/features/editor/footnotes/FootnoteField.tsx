import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { inHistory } from '../../../components/useDraft.ts';
import { activate, deactivate } from '../activeEditor.ts';
import { noteExtensions } from '../extensions.ts';
import { textIdOf } from '../openEditors.ts';
import { tidyHtml } from '../paste/tidyHtml.ts';
import type { SurroundingsStore } from '../surroundings.ts';
import { linesIn } from '../textLines.ts';
import { useFindMarks } from '../useFindMarks.ts';
import { asOneLine } from './asOneLine.ts';
import { NoteKeys } from './noteKeys.ts';
import { writeNote } from './notes.ts';

interface FootnoteFieldProps {
  /** The section's editor, which holds the note. */
  readonly text: Editor;
  readonly index: number;
  readonly note: Node;
  readonly surroundings: SurroundingsStore;
  readonly isReadOnly: boolean;
  /** What a screen reader calls the field. */
  readonly label: string;
  /** Another object every time the cursor is asked for. */
  readonly wanted: object | null;
  readonly onLeave?: () => void;
}

/** What one footnote says. The section's text holds it; this field shows it and writes it back with every letter. */
export function FootnoteField(props: FootnoteFieldProps) {
  const { text, index, note, surroundings, isReadOnly, label, wanted, onLeave } = props;
  const [started] = useState(() => ({
    content: documentOf(note),
    extensions: [...noteExtensions(surroundings), NoteKeys.configure({ text, index })],
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
        lang: 'da',
        spellcheck: 'false',
        ...inHistory,
      },
    },
    onUpdate: ({ editor: current }) => writeNote(text, index, lineOf(current)),
    onFocus: ({ editor: current }) => activate(current),
    onBlur: () => onLeave?.(),
  });

  useEffect(() => () => deactivate(editor), [editor]);
  useFindMarks(editor, textIdOf(text), (line) =>
    linesIn(text.state.doc)[line]?.node === note ? 0 : undefined,
  );

  useEffect(() => {
    // Undo, or another note that took this one's place: what the field itself wrote is there already.
    const held = JSON.stringify(lineOf(editor));
    if (held !== JSON.stringify(note.content.toJSON() ?? [])) {
      editor.commands.setContent(documentOf(note), { emitUpdate: false });
    }
  }, [editor, note]);

  useEffect(() => {
    if (!wanted) return;
    // The end of its only line. TipTap's own command would wait for the next frame, and a letter typed until then would
    // go into the text.
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    editor.view.focus();
  }, [editor, wanted]);

  return <EditorContent editor={editor} />;
}

function documentOf(note: Node): JSONContent {
  return { type: 'doc', content: [{ type: 'paragraph', content: note.content.toJSON() ?? [] }] };
}

function lineOf(editor: Editor): JSONContent[] {
  return editor.getJSON().content[0]?.content ?? [];
}
