import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { extensionsFor } from '../editor/extensions.ts';
import { fittingContent } from '../editor/fittingContent.ts';
import { FootnoteList } from '../editor/footnotes/FootnoteList.tsx';
import { createSurroundings } from '../editor/surroundings.ts';
import { useSurroundings } from '../item/useSurroundings.ts';
import '../editor/editor.css';

interface SectionReaderProps {
  readonly agenda: Agenda;
  readonly section: Section;
  /** How many footnotes stand before it in the document. */
  readonly notesBefore: number;
}

/** A section's text and its footnotes as its editor shows them, only to be read. Mounted anew (key) when the text changes. */
export function SectionReader({ agenda, section, notesBefore }: SectionReaderProps) {
  const surroundings = useSurroundings(section, agenda, notesBefore);
  const [known] = useState(() => createSurroundings(surroundings));
  const editor = useEditor({
    extensions: extensionsFor(section.kind, known),
    content: fittingContent(section.kind, section.content),
    editable: false,
    injectCSS: false,
    editorProps: {
      // Nothing can be written here.
      attributes: { class: 'sectionText', lang: section.language, role: 'presentation' },
    },
  });
  useEffect(() => known.setState(surroundings), [known, surroundings]);
  return (
    <>
      <EditorContent editor={editor} />
      <FootnoteList
        editor={editor}
        surroundings={known}
        notesBefore={notesBefore}
        language={section.language}
      />
    </>
  );
}
